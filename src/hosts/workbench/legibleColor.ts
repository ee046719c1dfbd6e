/** The least contrast between text and what is behind it (WCAG 2.2, 1.4.3). */
const enough = 4.5;
/** Below this a color is not for text, but fills a cell. */
const ofFills = 3;

/**
 * A color that is not quite legible as text on a dark background, lightened until it is; another color as it is.
 *
 * @param color as `#5555ff`
 * @param background in the same form
 * @example legibleColor('#5555ff', '#1c1d21') // '#7474ff'
 */
export function legibleColor(color: string, background: string): string {
  const channels = channelsOf(color);
  const behind = luminance(channelsOf(background));
  for (let white = 0; white <= 1; white += 0.02) {
    const lighter = channels.map((channel) => Math.round(channel + (255 - channel) * white));
    const contrast = (luminance(lighter) + 0.05) / (behind + 0.05);
    if (white === 0 && contrast < ofFills) return color;
    if (contrast >= enough) return white === 0 ? color : hexOf(lighter);
  }
  return color;
}

function channelsOf(color: string): readonly number[] {
  return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, from 0 for black to 1 for white. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
