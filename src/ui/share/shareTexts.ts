import { textTable } from '../../language';
import type { en } from './texts/en';

export type ShareTexts = typeof en;

/** The texts of converting formulas before a workbook is shared. */
export const shareTexts = textTable<ShareTexts>('share');
