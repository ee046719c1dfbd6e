import { textTable } from '../../language';
import type { en } from './texts/en';

export type VerdictTexts = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key];
};

/** What a verdict says. */
export const verdictTexts = textTable<VerdictTexts>('verdict');
