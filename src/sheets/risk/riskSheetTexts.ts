import { textTable } from '../../language';
import type { en } from './texts/en';

export type RiskSheetTexts = typeof en;

/** What an inserted risk says. */
export const riskSheetTexts = textTable<RiskSheetTexts>('risk sheet');
