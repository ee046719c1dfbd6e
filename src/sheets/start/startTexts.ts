import { textTable } from '../../language';
import type { en } from './texts/en';

export type StartTexts = Readonly<Record<keyof typeof en, string>>;

/** What the start sheet says. */
export const startTexts = textTable<StartTexts>('start sheet');
