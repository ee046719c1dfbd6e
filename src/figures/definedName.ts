/** Longer names make formulas hard to read; Excel itself takes 255 letters. */
const maxLength = 60;

/**
 * Whether Excel takes a text as the name of a cell: letters, digits and underscores, beginning with no digit; no truth
 * value, and nothing that it could read as a cell, in A1 or in R1C1 notation.
 *
 * @example isDefinedName('AI2024') // false: a cell in column AI
 * @see Microsoft, [MS-XLSB], 2.5.166 XLNameWideString: a name must not even begin with an R1C1 reference
 */
export function isDefinedName(text: string): boolean {
  if (text.length > maxLength || !/^[a-z_][a-z0-9_]*$/i.test(text)) return false;
  return ![truthValue, a1, r1c1].some((taken) => taken.test(text));
}

const truthValue = /^(true|false)$/i;
const a1 = /^[a-z]{1,3}\d+$/i;
const r1c1 = /^([rc]\d|r?c?$)/i;
