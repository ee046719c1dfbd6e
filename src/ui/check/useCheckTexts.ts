import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { checkTexts, type CheckTexts } from './checkTexts';

/** The texts of the compatibility check in the language shown. */
export function useCheckTexts(): CheckTexts {
  return checkTexts[useContext(LanguageContext)];
}
