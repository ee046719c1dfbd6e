/**
 * The width in pixels of a column of the workbench that is to hold this many digits of its standard font, and a margin.
 *
 * @param characters absent for a column of standard width
 */
export function columnPixels(characters?: number): number {
  return characters === undefined ? 88 : Math.round(characters * 8 + 5);
}

/** How many characters a column of the workbench holds: the other way round. */
export function columnCharacters(pixels: number): number {
  return Math.max((pixels - 5) / 8, 0);
}
