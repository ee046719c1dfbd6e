import { textWidth } from '../../sheets/columnWidth';

/** In pixels: what a chart's axis and edges take of its width; a bold character of a name at most, and what a Chinese one adds. */
const axisWidth = 56;
const [characterWidth, chineseMore] = [6.2, 4.3];

/**
 * Whether the names below columns fit, each broken into lines at its spaces. The library leaves out a name whose longest word
 * comes within some pixels of the next, which is too strict for the few columns of a small chart.
 *
 * @param width of the chart, in pixels
 */
export function namesFit(names: readonly string[], width: number): boolean {
  const column = (width - axisWidth) / names.length;
  const widths = names.map((name) => Math.max(...name.split(/\s+/u).map(wordWidth)));
  return widths.every((each, i) => i === 0 || (each + (widths[i - 1] ?? 0)) / 2 <= column);
}

function wordWidth(word: string): number {
  return word.length * characterWidth + (textWidth(word) - word.length) * chineseMore;
}
