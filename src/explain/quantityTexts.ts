import { textTable } from '../language';
import type { en } from './texts/quantityEn';

/** How a language writes quantities: few texts, apart from the others because the first tab shows them. */
export type QuantityTexts = typeof en;

export const quantityTexts = textTable<QuantityTexts>('quantities');
