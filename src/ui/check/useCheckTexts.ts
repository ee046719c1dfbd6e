import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { checkTexts, type CheckTexts } from './checkTexts';

/** The texts of "Check this Excel" in the language shown. */
export function useCheckTexts(): CheckTexts {
  return checkTexts[useContext(LanguageContext)];
}
