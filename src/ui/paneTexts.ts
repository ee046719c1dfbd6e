import { textTable } from '../language';
import type { en } from './texts/en';

export type PaneTexts = typeof en;

/** The texts of the first screen, and of what replaces it after an error or outside Excel. */
export const paneTexts = textTable<PaneTexts>('pane');
