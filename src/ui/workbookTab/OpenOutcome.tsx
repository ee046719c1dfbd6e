import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { WorkbookError } from '../../hosts/workbook';
import { OutcomeBar } from '../figures/OutcomeBar';
import { refusalText } from '../figures/refusalText';
import { LanguageContext } from '../LanguageContext';
import type { Opening } from './useOpening';
import { useWorkbookTexts } from './useWorkbookTexts';

interface OpenOutcomeProps {
  readonly opening: Opening;
}

/** Whether the chosen file may replace the sheets; then what came of it. */
export function OpenOutcome({ opening }: OpenOutcomeProps) {
  const language = useContext(LanguageContext);
  const texts = useWorkbookTexts();
  const { chosen, agree, decline, action } = opening;
  const { state, dismiss } = action;
  if (chosen) {
    return (
      <OutcomeBar
        intent="warning"
        title={texts.replaceTitle}
        onDismiss={decline}
        action={
          <>
            <Button onClick={agree}>{texts.replace}</Button>
            <Button onClick={decline}>{texts.keep}</Button>
          </>
        }
      >
        {texts.replaceHint(chosen.name)}
      </OutcomeBar>
    );
  }
  if (state.kind === 'done') {
    return (
      <OutcomeBar intent="success" title={texts.openedTitle} onDismiss={dismiss}>
        {texts.opened(state.result.name, state.result.sheets)}
      </OutcomeBar>
    );
  }
  if (state.kind !== 'failed') return null;
  // Anything but a refusal is a fault of ours: the failure view says it, with the way on.
  if (!(state.error instanceof WorkbookError)) throw state.error;
  return (
    <OutcomeBar intent="error" title={texts.notOpenedTitle} onDismiss={dismiss}>
      {refusalText(state.error.refusal, language)}
    </OutcomeBar>
  );
}
