import { useContext } from 'react';
import { LanguageContext } from './LanguageContext';
import { texts, type Texts } from './texts';

/** The texts of the pane in the language shown. */
export function useTexts(): Texts {
  return texts[useContext(LanguageContext)];
}
