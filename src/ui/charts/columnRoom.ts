import { textWidth } from '../../sheets/columnWidth';

/** What is before the first column and after the last, in distances from one to the next: room for the ends of their names. */
export const outerPadding = 0.2;
/** A bold character at most, and what a Chinese one adds, in sizes of the font. */
const [characterWidth, chineseMore] = [0.62, 0.43];
/** In pixels. */
const fontSizes = { name: 10, amount: 12 } as const;

/**
 * Whether the names below columns fit, each broken into lines at its spaces. The library leaves out a name whose longest word
 * comes within some pixels of the next, which is too strict for the few columns of a small chart.
 *
 * @param width of what the columns share, in pixels
 */
export function namesFit(names: readonly string[], width: number): boolean {
  const longest = (name: string) => Math.max(...name.split(/\s+/u).map(widthOf));
  return fit(names.map(longest), fontSizes.name, width);
}

/** Whether the amounts above columns fit, each in one line. */
export function amountsFit(amounts: readonly string[], width: number): boolean {
  return fit(amounts.map(widthOf), fontSizes.amount, width);
}

/** From the middle of a column to that of the next, in pixels: the library leaves each a third of it. */
export function columnDistance(columns: number, width: number): number {
  return width / (columns - 2 / 3 + 2 * outerPadding);
}

/** Whether texts at the middle of columns do not overlap. */
function fit(widths: readonly number[], fontSize: number, width: number): boolean {
  const distance = columnDistance(widths.length, width);
  const overlap = widths.slice(1).map((each, i) => (each + (widths[i] ?? 0)) / 2);
  return overlap.every((each) => each * fontSize <= distance);
}

/** In sizes of the font. */
function widthOf(text: string): number {
  return text.length * characterWidth + (textWidth(text) - text.length) * chineseMore;
}
