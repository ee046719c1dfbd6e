/**
 * A name below a column with spaces at which the chart breaks it into lines. The chart knows no others, and leaves out
 * a name that is too wide: a Chinese one, which has none.
 *
 * @example breakable('大型科技公司：AI年收入') // '大型科技公司： AI年收入'
 */
export function breakable(name: string): string {
  return name.replace(/(?<=[：，、；])(?=\S)|(?<=\S)(?=（)/gu, ' ');
}
