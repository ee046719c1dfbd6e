import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { insertTexts, type InsertTexts } from './insertTexts';

/** The texts of the insert flow in the language shown. */
export function useInsertTexts(): InsertTexts {
  return insertTexts[useContext(LanguageContext)];
}
