import { textTable } from '../language';
import type { noHostEn } from './texts/noHostEn';

export type NoHostTexts = typeof noHostEn;

/** The texts of the page if there is no workbook: not part of the pane's first paint. */
export const noHostTexts = textTable<NoHostTexts>('no host');
