/** A Chinese name of fewer characters stays in one line. */
const longest = 8;

/**
 * A name below a column with spaces at which the chart breaks it into lines. The chart knows no others, and leaves out
 * a name that is too wide: a Chinese one, which has none. Where a long one has no mark to be broken at, it is broken
 * between the two words nearest to its middle.
 *
 * @example breakable('大型科技公司：AI年收入') // '大型科技公司： AI年收入'
 * @example breakable('数据中心其余部分') // '数据中心 其余部分'
 */
export function breakable(name: string): string {
  const atMarks = name.replace(/(?<=[：，、；])(?=\S)|(?<=\S)(?=（)/gu, ' ');
  return atMarks.split(' ').map(halved).join(' ');
}

function halved(piece: string): string {
  if (piece.length < longest || !/\p{Script=Han}/u.test(piece)) return piece;
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(piece);
  const starts = Array.from(words, ({ index }) => index).slice(1);
  const fromMiddle = (at: number) => Math.abs(at - piece.length / 2);
  const [middle] = starts.sort((a, b) => fromMiddle(a) - fromMiddle(b));
  return middle === undefined ? piece : `${piece.slice(0, middle)} ${piece.slice(middle)}`;
}
