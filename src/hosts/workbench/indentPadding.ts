import type { IPaddingData } from '@univerjs/core';
import type { BookLook } from '../../xlsx/book';

/** About as wide as three characters of the standard font, in pixels: a step of Excel's. */
const step = 9;

/** What the grid leaves between a cell's edge and its text anyway, in pixels. */
const margin = 2;

/** Steps of an indent as the grid's padding, on the side that the text stands at. */
export function indentPadding(steps: number, align: BookLook['align']): IPaddingData {
  const pixels = margin + steps * step;
  return align === 'right' ? { r: pixels } : { l: pixels };
}

/** The other way round; undefined if the text is not indented. */
export function paddingIndent(padding: IPaddingData): number | undefined {
  const pixels = Math.max(padding.l ?? 0, padding.r ?? 0);
  const steps = Math.round((pixels - margin) / step);
  return steps > 0 ? steps : undefined;
}
