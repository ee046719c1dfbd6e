import { textTable } from '../../language';
import type { en } from './texts/en';

export type CheckTexts = typeof en;

/** The texts of the compatibility check. */
export const checkTexts = textTable<CheckTexts>('check');
