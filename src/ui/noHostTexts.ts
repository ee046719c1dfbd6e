import { textTable } from '../language';
import type { en } from './texts/noHost/en';

export type NoHostTexts = typeof en;

/** The texts of the page if there is no workbook: not part of the pane's first paint. */
export const noHostTexts = textTable<NoHostTexts>('no host');
