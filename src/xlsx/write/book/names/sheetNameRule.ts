/** What a sheet's name breaks. */
export type SheetNameRule =
  | 'empty'
  /** More than 31 characters. */
  | 'tooLong'
  /** One of `: \ / ? * [ ]`, or what no text of a file can hold. */
  | 'characters'
  /** At its beginning or end. */
  | 'apostrophe'
  /** "History" is Excel's own. */
  | 'reserved'
  /** Another sheet has it; letter case does not tell names apart. */
  | 'taken';

const longest = 31;

/**
 * The first rule of Excel's that a sheet's name breaks.
 *
 * @param taken the other sheets' names, in small letters
 * @see Microsoft Support, "Rename a worksheet"
 */
export function sheetNameRule(name: string, taken: ReadonlySet<string>): SheetNameRule | undefined {
  if (name.trim() === '') return 'empty';
  if (name.length > longest) return 'tooLong';
  // eslint-disable-next-line no-control-regex -- they are what a name must not contain
  if (/[:\\/?*[\]\u0000-\u001f\ufffe\uffff]/.test(name)) return 'characters';
  if (name.startsWith("'") || name.endsWith("'")) return 'apostrophe';
  if (name.toLowerCase() === 'history') return 'reserved';
  return taken.has(name.toLowerCase()) ? 'taken' : undefined;
}
