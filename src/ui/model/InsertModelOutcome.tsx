import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { type Inserted, WorkbookError, type Workbook } from '../../hosts/workbook';
import type { Plan } from '../../sheets/plan';
import { InsertDone } from '../figures/InsertDone';
import { OutcomeBar } from '../figures/OutcomeBar';
import { refusalText } from '../figures/refusalText';
import { useInsertTexts } from '../figures/useInsertTexts';
import { LanguageContext } from '../LanguageContext';
import type { Action } from '../useAction';
import { useInsertModelTexts } from './useInsertModelTexts';

interface InsertModelOutcomeProps {
  readonly workbook: Workbook;
  readonly insert: Action<readonly Plan[], readonly Inserted[]>;
}

/** What came of inserting the model: where it begins, or why it is not there. */
export function InsertModelOutcome({ workbook, insert }: InsertModelOutcomeProps) {
  const { state, run, dismiss } = insert;
  const language = useContext(LanguageContext);
  const texts = useInsertModelTexts();
  const { refusedTitle, tryAgain } = useInsertTexts();
  if (state.kind === 'done') {
    const [first] = state.result;
    if (!first) return null;
    const what = texts.count(state.result.length);
    return <InsertDone workbook={workbook} what={what} place={first} onDismiss={dismiss} />;
  }
  if (state.kind !== 'failed') return null;
  // Anything but a refusal is a fault of ours: the failure view says it, with the way on.
  if (!(state.error instanceof WorkbookError)) throw state.error;
  return (
    <OutcomeBar
      intent="warning"
      title={refusedTitle}
      onDismiss={dismiss}
      action={
        <Button size="small" onClick={() => run(state.input)}>
          {tryAgain}
        </Button>
      }
    >
      {refusalText(state.error.refusal, language)}
    </OutcomeBar>
  );
}
