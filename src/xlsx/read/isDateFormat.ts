/** Quoted and escaped letters, spaces as wide as a letter, filled ones, and what is in brackets. */
const literal = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/**
 * Whether a number format shows a day, a month or a year; a time alone does not count.
 *
 * @example isDateFormat('m/d/yyyy h:mm') // true
 * @example isDateFormat('[h]:mm:ss') // false
 * @example isDateFormat('[$AED ]#,##0.00') // false
 */
export function isDateFormat(format: string): boolean {
  const [positive = ''] = format.replace(literal, '').split(';');
  return /[dy]|e(?![+-])/i.test(positive) || /^[^hs]*m+[^hs]*$/i.test(positive);
}
