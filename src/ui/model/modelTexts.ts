import { textTable } from '../../language';
import type { en } from './texts/en';

export type ModelTexts = typeof en;

/** The texts of the Model tab. */
export const modelTexts = textTable<ModelTexts>('model');
