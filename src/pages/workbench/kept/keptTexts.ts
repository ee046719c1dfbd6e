import { textTable } from '../../../language';
import type { texts } from './texts/en';

/** The texts of what is kept in the browser. */
export type KeptTexts = typeof texts;

export const keptTexts = textTable<KeptTexts>('kept workbooks');
