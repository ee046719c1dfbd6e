import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { reportTexts, type ReportTexts } from './reportTexts';

/** The texts of the report on what was opened, in the language shown. */
export function useReportTexts(): ReportTexts {
  return reportTexts[useContext(LanguageContext)];
}
