/** The width in pixels of a column that is to hold this many digits of the grid's standard font, and a margin. */
export function columnPixels(characters: number): number {
  return Math.round(characters * 8 + 5);
}

/** How many characters a column of the grid holds: the other way round. */
export function columnCharacters(pixels: number): number {
  return Math.max((pixels - 5) / 8, 0);
}
