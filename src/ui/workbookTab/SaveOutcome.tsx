import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { type SavedFile, WorkbookError } from '../../hosts/workbook';
import { OutcomeBar } from '../figures/OutcomeBar';
import { refusalText } from '../figures/refusalText';
import { LanguageContext } from '../LanguageContext';
import type { Action } from '../useAction';
import { useWorkbookTexts } from './useWorkbookTexts';

interface SaveOutcomeProps {
  readonly saving: Action<undefined, SavedFile>;
}

/** What came of saving: where the file is, or why there is none. */
export function SaveOutcome({ saving: { state, run, dismiss } }: SaveOutcomeProps) {
  const language = useContext(LanguageContext);
  const texts = useWorkbookTexts();
  if (state.kind === 'done') {
    return (
      <OutcomeBar intent="success" title={texts.savedTitle} onDismiss={dismiss}>
        {texts.saved(state.result.name)}
      </OutcomeBar>
    );
  }
  if (state.kind !== 'failed') return null;
  // Anything but a refusal is a fault of ours: the failure view says it, with the way on.
  if (!(state.error instanceof WorkbookError)) throw state.error;
  return (
    <OutcomeBar
      intent="error"
      title={texts.notSavedTitle}
      onDismiss={dismiss}
      action={<Button onClick={() => run(undefined)}>{texts.tryAgain}</Button>}
    >
      {refusalText(state.error.refusal, language)}
    </OutcomeBar>
  );
}
