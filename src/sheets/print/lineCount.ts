import { textWidth } from '../columnWidth';

/** Where a line may end: after a blank, or a Chinese character. */
export const piece = /(?<= )|(?<=[\u3000-\u9fff\uff00-\uffef])/;

/**
 * How many lines a text takes in a column; pieces that are longer than a line are broken too.
 *
 * @param letter the mean width of a letter, in digits
 */
export function lineCount(text: string, width: number, letter: number): number {
  const room = Math.max(width, 1);
  let [lines, used] = [1, 0];
  for (const each of text.split(piece)) {
    const length = lengthOf(each.trimEnd(), letter);
    if (used > 0 && used + length > room) [lines, used] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used += (length > room ? length % room : length) + lengthOf(each, letter) - length;
  }
  return lines;
}

/** What a capital takes more than the mean letter. */
const capital = 0.35;

/** What a text takes of a column, in digits: a Chinese character is wider than two of them. */
function lengthOf(text: string, letter: number): number {
  const chinese = textWidth(text) - text.length;
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  return (text.length - chinese) * letter + capitals * capital + chinese * 2.1;
}
