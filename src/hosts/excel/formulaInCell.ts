/**
 * The formula that a cell holds; undefined where it holds none. Excel tells a text such as "=1+1" like the formula: but
 * only of the text the value reads the same.
 *
 * @param content as `Range.formulas` gives it
 * @param value as `Range.values` gives it
 */
export function formulaInCell(content: unknown, value: unknown): string | undefined {
  if (typeof content !== 'string' || !content.startsWith('=') || content === value) {
    return undefined;
  }
  return content;
}
