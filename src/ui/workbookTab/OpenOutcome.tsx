import { Button } from '@fluentui/react-components';
import { OutcomeBar } from '../figures/OutcomeBar';
import { RefusalBar } from '../figures/RefusalBar';
import type { Opening } from './useOpening';
import { useWorkbookTexts } from './useWorkbookTexts';

interface OpenOutcomeProps {
  readonly opening: Opening;
}

/** Whether the chosen file may replace the sheets; then what came of it. */
export function OpenOutcome({ opening }: OpenOutcomeProps) {
  const texts = useWorkbookTexts();
  const { chosen, isKept, agree, decline, action } = opening;
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
        {isKept ? texts.replaceKeptHint(chosen.name) : texts.replaceHint(chosen.name)}
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
  return <RefusalBar title={texts.notOpenedTitle} error={state.error} onDismiss={dismiss} />;
}
