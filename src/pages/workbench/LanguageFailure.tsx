import type { Language } from '../../language';
import { OutcomeBar } from '../../ui/outcome/OutcomeBar';
import type { Action } from '../../ui/async/useAction';
import type { WorkbenchTexts } from './texts';

interface LanguageFailureProps {
  readonly changing: Action<Language, void>;
  readonly texts: WorkbenchTexts;
}

/** Why the page is still in the language before: the texts of the grid come from the site. */
export function LanguageFailure({ changing: { state, dismiss }, texts }: LanguageFailureProps) {
  if (state.kind !== 'failed') return null;
  return (
    <OutcomeBar intent="error" title={texts.languageFailed} onDismiss={dismiss}>
      {texts.checkConnection}
    </OutcomeBar>
  );
}
