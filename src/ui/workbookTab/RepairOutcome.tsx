import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { WorkbookError, type Repaired } from '../../hosts/workbook';
import { OutcomeBar } from '../figures/OutcomeBar';
import { refusalText } from '../figures/refusalText';
import { LanguageContext } from '../LanguageContext';
import type { Action } from '../useAction';
import { useWorkbookTexts } from './useWorkbookTexts';

interface RepairOutcomeProps {
  readonly repair: Action<undefined, Repaired>;
}

/** What came of a repair: how many formulas were entered again, or why none was. */
export function RepairOutcome({ repair: { state, run, dismiss } }: RepairOutcomeProps) {
  const language = useContext(LanguageContext);
  const texts = useWorkbookTexts();
  if (state.kind === 'done') {
    const { found, repaired } = state.result;
    return (
      <OutcomeBar intent="success" title={texts.repairedTitle} onDismiss={dismiss}>
        {texts.repaired(repaired, found)}
      </OutcomeBar>
    );
  }
  if (state.kind !== 'failed') return null;
  // Anything but a refusal is a fault of ours: the failure view says it, with the way on.
  if (!(state.error instanceof WorkbookError)) throw state.error;
  return (
    <OutcomeBar
      intent="error"
      title={texts.notRepairedTitle}
      onDismiss={dismiss}
      action={<Button onClick={() => run(undefined)}>{texts.tryAgain}</Button>}
    >
      {refusalText(state.error.refusal, language)}
    </OutcomeBar>
  );
}
