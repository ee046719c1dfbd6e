import { textTable } from '../language';
import type { en } from './texts/en';

/** The texts of the sheets that a conversion to native formulas adds. */
export type NativeTexts = typeof en;

export const nativeTexts = textTable<NativeTexts>('native formulas');
