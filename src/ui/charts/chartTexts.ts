import { textTable } from '../../language';
import type { en } from './texts/en';

export type ChartTexts = typeof en;

/** The texts of the charts. */
export const chartTexts = textTable<ChartTexts>('charts');
