import { languageOf, type Language } from '../language';
import { loadFirstTexts, loadLanguage } from '../texts/loadLanguage';
import { setTextsOfParts } from '../ui/parts/textsOfParts';

/**
 * Sets the language of a page that is about to be drawn, in which its cell functions answer, and loads the texts of its
 * first tab. Its other parts wait for the rest of the texts in the language that the page shows by then.
 */
export async function openInLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language;
  setTextsOfParts(() => loadLanguage(languageOf(document.documentElement.lang)));
  await loadFirstTexts(language);
}
