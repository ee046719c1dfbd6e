import { textTable } from '../../language';
import type { en } from './texts/en';

export type RowTexts = typeof en;

/** The texts of figures that are shown one by one. */
export const rowTexts = textTable<RowTexts>('figureRows');
