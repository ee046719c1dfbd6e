import { textTable } from '../language';
import type { en } from './texts/quantity/en';

/** How a language writes quantities. */
export type QuantityTexts = typeof en;

export const quantityTexts = textTable<QuantityTexts>('quantities');
