import { textTable } from '../language';
import type { en } from './texts/en';

/** The texts that all help pages share. */
export type HelpTexts = typeof en;

export const helpTexts = textTable<HelpTexts>('help');
