import { textTable } from '../../language';
import type { en } from './texts/en';

export type OutcomeTexts = typeof en;

/** The texts of what came of an action: why a workbook or a file refused, and where to look. */
export const outcomeTexts = textTable<OutcomeTexts>('outcome');
