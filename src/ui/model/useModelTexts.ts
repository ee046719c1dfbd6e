import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { modelTexts, type ModelTexts } from './texts';

/** The texts of the Model tab in the language shown. */
export function useModelTexts(): ModelTexts {
  return modelTexts[useContext(LanguageContext)];
}
