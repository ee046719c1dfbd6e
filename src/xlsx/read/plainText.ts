const escape = /_x([\da-f]{4})_/gi;

/**
 * A text as a user sees it: a file writes characters that XML cannot hold, and what looks like such a one, as `_xHHHH_`.
 *
 * @example plainText('a_x0009_b') // 'a\tb'
 * @example plainText('_x005F_x0041_') // '_x0041_'
 * @see ECMA-376, part 1, 22.9.2.19, ST_Xstring
 */
export function plainText(text: string): string {
  if (!text.includes('_x') && !text.includes('_X')) return text;
  return text.replace(escape, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
