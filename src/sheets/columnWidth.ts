import type { PlanCell } from './plan';
import { emptyCell } from './planCells';

/** The longest number, 300,000,000, takes 11. */
const numberWidth = 11;
const margin = 2;
const maxWidth = 64;

/** A bold heading that ends at the right edge does not touch the one before it. */
const headingMargin = 2;
/** A number in bold is not cut where it does not fit, but shows as ###: room for a font wider than Arial. */
const numberHeadingMargin = 1;

/** A verdict is a number too, whose words are larger and bold: room for a font wider than Arial, in any language. */
export const verdictWidth = 37.5;

const fullWidth = /[\u3000-\u9fff\uff00-\uffef]/g;

/** Wide enough for a column's texts, within reason, and for any number; in characters of the standard font. */
export function columnWidth(cells: readonly (PlanCell | undefined)[]): number {
  const widths = cells.map((cell = emptyCell) => {
    if (cell.kind === 'empty') return 0;
    const isHeading = cell.style === 'headingRight';
    if (!('format' in cell)) return textWidth(cell.value) + (isHeading ? headingMargin : 0);
    const words = textWidth(wordsOf(cell.format));
    return Math.max(numberWidth, words + (isHeading ? numberHeadingMargin : 0));
  });
  return Math.min(Math.max(...widths) + margin, maxWidth);
}

/**
 * What a number format shows besides the number, with room for three digits; empty if that is nothing. The sign of a
 * percentage takes the width of two.
 */
function wordsOf(format: string): string {
  const [, ...others] = format.split(';');
  const words = (others.length > 0 ? '' : format.match(/"[^"]*"|%/g)?.join('')) ?? '';
  return words === '' ? '' : `${words.replaceAll('"', '').replace('%', '%%')}123`;
}

/** In characters of the standard font: a Chinese one takes the width of two. */
export function textWidth(text: string): number {
  return text.length + (text.match(fullWidth)?.length ?? 0);
}
