import { textTable } from '../language';
import type { en } from './texts/en';

export type FigureTexts = typeof en;

/** How dates and periods are written. */
export const figureTexts = textTable<FigureTexts>('figures');
