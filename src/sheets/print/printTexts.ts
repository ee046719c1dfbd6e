import { textTable } from '../../language';
import type { en } from './texts/en';

export type PrintTexts = typeof en;

/** What printed sheets say below their cells. */
export const printTexts = textTable<PrintTexts>('printed sheets');
