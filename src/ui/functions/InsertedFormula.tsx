import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { WorkbookError, type Inserted, type Workbook } from '../../hosts/workbook';
import { OutcomeBar } from '../figures/OutcomeBar';
import { placeName } from '../figures/placeName';
import { refusalText } from '../figures/refusalText';
import { LanguageContext } from '../LanguageContext';
import type { Action } from '../useAction';
import { ShowPlace } from './ShowPlace';
import { useFunctionTexts } from './useFunctionTexts';

interface InsertedFormulaProps {
  readonly workbook: Workbook;
  readonly insert: Action<string, Inserted>;
}

/** What came of inserting a formula: where it stands, with a link there, or why it does not. */
export function InsertedFormula({ workbook, insert }: InsertedFormulaProps) {
  const { state, run, dismiss } = insert;
  const language = useContext(LanguageContext);
  const texts = useFunctionTexts();
  if (state.kind === 'done') {
    const place = placeName(state.result.sheet, state.result.address);
    return (
      <OutcomeBar intent="success" title={texts.insertedTitle} onDismiss={dismiss}>
        {texts.insertedAt} <ShowPlace workbook={workbook} place={state.result} text={place} />
      </OutcomeBar>
    );
  }
  if (state.kind !== 'failed') return null;
  // Anything but a refusal is a fault of ours: the failure view says it, with the way on.
  if (!(state.error instanceof WorkbookError)) throw state.error;
  return (
    <OutcomeBar
      intent="error"
      title={texts.refusedTitle}
      onDismiss={dismiss}
      action={<Button onClick={() => run(state.input)}>{texts.tryAgain}</Button>}
    >
      {refusalText(state.error.refusal, language)}
    </OutcomeBar>
  );
}
