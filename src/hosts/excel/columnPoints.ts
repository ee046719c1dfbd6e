/**
 * The width in points, as Excel wants it, of a column that is to hold this many digits of the standard font: each of 7
 * pixels, with a margin of 5 in all, and three quarters of a point to the pixel.
 *
 * @see Microsoft, "Description of how column widths are determined in Excel"
 */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
