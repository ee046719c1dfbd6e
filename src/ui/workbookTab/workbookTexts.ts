import { textTable } from '../../language';
import type { en } from './texts/en';

export type WorkbookTexts = typeof en;

/** The texts of the Workbook tab. */
export const workbookTexts = textTable<WorkbookTexts>('workbook');
