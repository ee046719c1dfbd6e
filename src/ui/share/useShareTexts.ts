import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { shareTexts, type ShareTexts } from './shareTexts';

/** The texts of sharing in the language shown. */
export function useShareTexts(): ShareTexts {
  return shareTexts[useContext(LanguageContext)];
}
