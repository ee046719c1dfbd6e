import type { BookNameFault } from './bookError';

const maxLength = 31;

/**
 * The first rule of Excel's that a sheet's name breaks.
 *
 * @param taken the other sheets' names, in small letters
 * @see Microsoft Support, "Rename a worksheet"
 */
export function sheetNameFault(
  name: string,
  taken: ReadonlySet<string>,
): BookNameFault | undefined {
  if (name.trim() === '') return 'empty';
  if (name.length > maxLength) return 'tooLong';
  // eslint-disable-next-line no-control-regex -- they are what a name must not contain
  if (/[:\\/?*[\]\u0000-\u001f\ufffe\uffff]/.test(name)) return 'characters';
  if (name.startsWith("'") || name.endsWith("'")) return 'characters';
  if (name.toLowerCase() === 'history') return 'reserved';
  return taken.has(name.toLowerCase()) ? 'taken' : undefined;
}
