/**
 * A color made lighter (tint above 0, up to 1) or darker (down to -1), as Excel does with a theme's colors: its
 * lightness among hue, saturation and lightness changes.
 *
 * @param color six hexadecimal digits
 * @example tinted('4472C4', 0.5) // 'A2B9E2'
 * @example tinted('FFFFFF', -0.25) // 'BFBFBF'
 * @see ECMA-376, part 1, 18.8.19, tint
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (max + min) / 2;
  const spread = max - min;
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const newSpread = saturation * (1 - Math.abs(2 * changed - 1));
  return [red, green, blue]
    .map((part) => {
      // Where a part is between the darkest and the lightest is its hue, which stays.
      const place = spread === 0 ? 0 : (part - min) / spread;
      const value = changed - newSpread / 2 + place * newSpread;
      return Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}
