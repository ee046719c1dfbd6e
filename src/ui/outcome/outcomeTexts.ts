import { textTable } from '../../language';
import type { en } from './texts/en';

export type OutcomeTexts = typeof en;

/** The texts of outcomes: why a workbook or a file refused, and where to look. */
export const outcomeTexts = textTable<OutcomeTexts>('outcome');
