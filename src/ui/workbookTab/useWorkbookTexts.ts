import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { workbookTexts, type WorkbookTexts } from './texts';

/** The texts of the Workbook tab in the language shown. */
export function useWorkbookTexts(): WorkbookTexts {
  return workbookTexts[useContext(LanguageContext)];
}
