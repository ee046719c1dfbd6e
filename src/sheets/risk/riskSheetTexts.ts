import { textTable } from '../../language';
import type { en } from './texts/en';

export type RiskSheetTexts = typeof en;

/** The texts of an inserted risk report. */
export const riskSheetTexts = textTable<RiskSheetTexts>('risk sheet');
