import type { SavedFile } from '../../hosts/workbook';
import { OutcomeBar } from '../outcome/OutcomeBar';
import type { Action } from '../async/useAction';
import { FileFailure } from './FileFailure';
import { useFileTexts } from './useFileTexts';

interface SaveOutcomeProps {
  readonly saving: Action<undefined, SavedFile>;
}

/** What came of saving: where the file is and whether Excel recalculates it, or why there is none. */
export function SaveOutcome({ saving: { state, run, dismiss } }: SaveOutcomeProps) {
  const texts = useFileTexts();
  if (state.kind === 'done') {
    const { name, recalculates } = state.result;
    return (
      <OutcomeBar intent="success" title={texts.savedTitle} onDismiss={dismiss}>
        <div>{texts.saved(name)}</div>
        {recalculates && <div>{texts.recalculates[recalculates]}</div>}
      </OutcomeBar>
    );
  }
  if (state.kind !== 'failed') return null;
  return (
    <FileFailure
      title={texts.notSavedTitle}
      error={state.error}
      onRetry={() => run(undefined)}
      onDismiss={dismiss}
    />
  );
}
