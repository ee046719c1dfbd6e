import { sheetPrefix } from '../cells/sheetReference';
import { a1Reference } from './a1Reference';
import { isUnreadable, syntaxOf, tokensOf } from './tokens';

/**
 * Part of a formula with a sheet before each reference that has none. What is no formula stays as it is.
 *
 * @example withSheet('A3+5', 'My data') // "'My data'!A3+5"
 */
export function withSheet(text: string, sheet: string): string {
  const prefix = text.startsWith('=') ? '' : '=';
  const tokens = tokensOf(prefix + text);
  if (isUnreadable(syntaxOf(tokens))) return text;
  const written = tokens.map(({ value }) => {
    const reference = a1Reference(value);
    return reference && reference.sheet === undefined ? sheetPrefix(sheet) + value : value;
  });
  return written.join('').slice(prefix.length);
}
