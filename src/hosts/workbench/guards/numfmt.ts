import { parseNumber as parse } from 'numfmt';

/*
 * The grid reads what is typed, pasted or held by a text with the library numfmt, which ignores every comma: `12,5%`
 * becomes 1.25 and `1,5e3` becomes 15000, although whoever writes a decimal comma means 0.125 and 1500. The build gives
 * this module to the grid in place of the library. `12,5%` stays a text, as `12,5` does without the percent sign, and no
 * formula takes it for a number.
 */
export * from 'numfmt';

/** Reads a number as the library does, but only if each comma before the decimal point is followed by three digits. */
export const parseNumber: typeof parse = (text, options) => {
  const number = parse(text, options);
  return number && hasWholeGroups(text) ? number : null;
};

function hasWholeGroups(text: string): boolean {
  const [digits = ''] = /[\d.,]+/.exec(text) ?? [];
  return !digits.includes(',') || /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(digits);
}
