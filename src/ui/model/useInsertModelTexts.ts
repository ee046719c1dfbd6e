import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { insertModelTexts, type InsertModelTexts } from './insertModelTexts';

/** The texts of the section that inserts the model, in the language shown. */
export function useInsertModelTexts(): InsertModelTexts {
  return insertModelTexts[useContext(LanguageContext)];
}
