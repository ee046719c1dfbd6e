import { useContext } from 'react';
import type { TextTable } from '../language';
import { LanguageContext } from './LanguageContext';

/** The texts of a table in the language shown. */
export function useTexts<T>(table: TextTable<T>): T {
  return table.in(useContext(LanguageContext));
}
