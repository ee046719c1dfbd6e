/** Of the same widths as Arial; the last is on every machine. */
const fallback = ', "Liberation Sans", Arimo, Helvetica, sans-serif';

/**
 * Lets what is drawn on a canvas fall back to a font without serifs where its own is missing. The grid names one font
 * alone, and some browsers then take one with serifs.
 */
export function addFontFallbacks(drawing: object = CanvasRenderingContext2D.prototype): void {
  const own = Object.getOwnPropertyDescriptor(drawing, 'font');
  const set = own?.set;
  if (!set) throw new Error('The canvas has no font to set.');
  Object.defineProperty(drawing, 'font', {
    ...own,
    set(font: string) {
      set.call(this, font.trimEnd().endsWith('sans-serif') ? font : font + fallback);
    },
  });
}
