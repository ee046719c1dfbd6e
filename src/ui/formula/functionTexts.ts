import { textTable } from '../../language';
import type { en } from './texts/en';

export type FunctionTexts = typeof en;

/** The texts of making a formula and of its answer. */
export const functionTexts = textTable<FunctionTexts>('formula');
