import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { functionTexts, type FunctionTexts } from './texts';

/** The texts of the Functions tab in the language shown. */
export function useFunctionTexts(): FunctionTexts {
  return functionTexts[useContext(LanguageContext)];
}
