/** The left and the right margin, in inches. */
export const pageMargin = 0.25;

const pixelsPerInch = 96;
/** The narrower of A4 and Letter, in inches: A4 upright, Letter on its side. */
const pageWidth = { portrait: 8.27, landscape: 11 } as const;
/** Scales at which 11 points are still read with ease, 8.8 and 7.2, and 7 where a program rounds widths up. */
const scale = { portrait: 0.8, landscape: 0.66 } as const;

/** How many pixels wide a sheet may be to be legible on one page. */
export function pagePixels(side: keyof typeof pageWidth): number {
  return Math.floor(((pageWidth[side] - 2 * pageMargin) * pixelsPerInch) / scale[side]);
}

/** A column's width in Excel: seven pixels for each digit, and five around them. */
export function excelPixels(characters = standardWidth): number {
  return Math.round(characters * 7 + 5);
}

const standardWidth = 8.43;
