/** What the library leaves for the numbers at an axis, in pixels. */
const usual = 40;
/** Of a bold digit in the widest of usual fonts, and around it: the gap to the axis, and what a percent sign is wider. */
const [digit, around] = [7, 13];

/**
 * The margin for the numbers at the axis to the left of a chart. The axis may end at a number longer than those drawn.
 *
 * @param values that are drawn, each as high as it stands
 */
export function axisMargin(values: readonly number[], text: (value: number) => string) {
  const ends = [Math.min(0, ...values), Math.max(0, ...values)];
  const longest = Math.max(...ends.map((end) => text(end * 1.25).length));
  return { left: Math.max(usual, around + digit * longest) };
}
