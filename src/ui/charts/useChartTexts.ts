import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { chartTexts, type ChartTexts } from './texts';

/** The texts of the charts in the language shown. */
export function useChartTexts(): ChartTexts {
  return chartTexts[useContext(LanguageContext)];
}
