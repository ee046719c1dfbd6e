import { textTable } from '../../language';
import type { en } from './texts/en';

export type StartTexts = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key];
};

/** What the start sheet says. */
export const startTexts = textTable<StartTexts>('start sheet');
