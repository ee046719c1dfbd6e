import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { fileTexts, type FileTexts } from './fileTexts';

/** The texts about files in the language shown. */
export function useFileTexts(): FileTexts {
  return fileTexts[useContext(LanguageContext)];
}
