/** The least contrast between text and what is behind it (WCAG 2.2, 1.4.3). */
const enough = 4.5;
/** Below this a color is not for text, but fills a cell. */
const ofFills = 3;
/** The least contrast between a fill that has a hue and the ground that it is to stand out from. */
const ofGround = 1.3;

/**
 * A color that is not quite legible as text on a dark background, lightened until it is, and so a fill that is lost in
 * it; another color as it is.
 *
 * @param color as `#5555ff`
 * @param background in the same form
 * @example legibleColor('#5555ff', '#1c1d21') // '#557aff'
 */
export function legibleColor(color: string, background: string): string {
  const channels = channelsOf(color);
  const behind = luminance(channelsOf(background));
  const contrast = (of: readonly number[]) => (luminance(of) + 0.05) / (behind + 0.05);
  const own = contrast(channels);
  const isLost = own < ofGround && Math.max(...channels) - Math.min(...channels) > grays;
  const wanted = own >= ofFills ? enough : isLost ? ofGround : 0;
  if (own >= wanted) return color;
  const light = lightOf(channels);
  for (let share = 0.02; share <= 1; share += 0.02) {
    const lighter = channels.map((channel, i) =>
      Math.round(channel + ((light[i] ?? 255) - channel) * share),
    );
    if (contrast(lighter) >= wanted) return hexOf(lighter);
  }
  return color;
}

/** The channels of a gray are no farther apart. */
const grays = 16;

/** Where a color goes as it gets lighter: white; a blue, which would turn violet on the way, cyan. */
function lightOf([red = 0, green = 0, blue = 0]: readonly number[]): readonly number[] {
  return blue - Math.max(red, green) > 128 ? [red, 255, 255] : [255, 255, 255];
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
