import type { SavedFile } from '../../hosts/workbook';
import { OutcomeBar } from '../figures/OutcomeBar';
import { RefusalBar } from '../figures/RefusalBar';
import type { Action } from '../useAction';
import { useWorkbookTexts } from './useWorkbookTexts';

interface SaveOutcomeProps {
  readonly saving: Action<undefined, SavedFile>;
}

/** What came of saving: where the file is, or why there is none. */
export function SaveOutcome({ saving: { state, run, dismiss } }: SaveOutcomeProps) {
  const texts = useWorkbookTexts();
  if (state.kind === 'done') {
    return (
      <OutcomeBar intent="success" title={texts.savedTitle} onDismiss={dismiss}>
        {texts.saved(state.result.name)}
      </OutcomeBar>
    );
  }
  if (state.kind !== 'failed') return null;
  return (
    <RefusalBar
      title={texts.notSavedTitle}
      error={state.error}
      onRetry={() => run(undefined)}
      onDismiss={dismiss}
    />
  );
}
