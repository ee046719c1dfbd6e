/** What stands before the cells of a reference, and what follows it. */
export interface SplitReference {
  /** None; one; or the first and the last of several. A sheet of another workbook counts as none. */
  readonly sheets: readonly string[];
  readonly rest: string;
}

/**
 * Takes the name of the sheet off a reference.
 *
 * @example splitPrefix("'My sheet'!A1") // { sheets: ['My sheet'], rest: 'A1' }
 * @example splitPrefix('Jan:Mar!A1') // { sheets: ['Jan', 'Mar'], rest: 'A1' }
 */
export function splitPrefix(reference: string): SplitReference {
  const end = reference.lastIndexOf('!');
  if (end < 0) return { sheets: [], rest: reference };
  const prefix = reference.slice(0, end);
  const isQuoted = prefix.startsWith("'");
  const names = isQuoted ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  const rest = reference.slice(end + 1);
  // A sheet's name contains neither.
  return { sheets: names.split(':'), rest };
}

/**
 * Sheets as they stand before a reference, in quotation marks only where they need them.
 *
 * @example writtenPrefix(['My sheet']) // "'My sheet'!"
 */
export function writtenPrefix(sheets: readonly string[]): string {
  const names = sheets.join(':');
  if (sheets.every(isPlain)) return `${names}!`;
  return `'${names.replaceAll("'", "''")}'!`;
}

function isPlain(sheet: string): boolean {
  const isWord = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet);
  // Cells in either notation, and truths.
  return isWord && !/^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i.test(sheet);
}
