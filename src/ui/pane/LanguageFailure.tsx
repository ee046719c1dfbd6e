import type { Language } from '../../language';
import type { Action } from '../async/useAction';
import { ErrorNote } from '../ErrorNote';
import { paneTexts } from '../paneTexts';
import { useTexts } from '../useTexts';

interface LanguageFailureProps {
  readonly changing: Action<Language, void>;
}

/** Why the pane is still in the previous language: the texts of the other could not be loaded. */
export function LanguageFailure({ changing: { state, dismiss } }: LanguageFailureProps) {
  const { languageFailed } = useTexts(paneTexts);
  if (state.kind !== 'failed') return null;
  return <ErrorNote text={languageFailed} error={state.error} onDismiss={dismiss} />;
}
