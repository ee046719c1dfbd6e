/** What is before the cells of a reference, and what follows it. */
export interface SplitReference {
  /** None; one; or the first and the last of several. A sheet of another workbook counts as none. */
  readonly sheets: readonly string[];
  readonly rest: string;
}

/**
 * Takes the name of the sheet off a reference.
 *
 * @example splitReference("'My sheet'!A1") // { sheets: ['My sheet'], rest: 'A1' }
 * @example splitReference('Jan:Mar!A1') // { sheets: ['Jan', 'Mar'], rest: 'A1' }
 */
export function splitReference(reference: string): SplitReference {
  const end = reference.lastIndexOf('!');
  if (end < 0) return { sheets: [], rest: reference };
  const prefix = reference.slice(0, end);
  const isQuoted = prefix.length > 1 && prefix.startsWith("'") && prefix.endsWith("'");
  const names = isQuoted ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  // The name of a sheet contains neither.
  return { sheets: names.split(':'), rest: reference.slice(end + 1) };
}

/** A sheet's name in quotation marks: quotedSheet("It's") is "'It''s'". A formula may quote any sheet. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * Sheets as a formula shows them before a reference, in quotation marks only if they need them.
 *
 * @example sheetPrefix('My sheet') // "'My sheet'!"
 * @example sheetPrefix('Jan', 'Mar') // 'Jan:Mar!'
 */
export function sheetPrefix(...sheets: readonly string[]): string {
  const names = sheets.join(':');
  return `${sheets.every(isPlain) ? names : quotedSheet(names)}!`;
}

/** Cells of a sheet as a formula shows them: placeName('My plan', 'A1:B2') is "'My plan'!A1:B2". */
export function placeName(sheet: string, address: string): string {
  return sheetPrefix(sheet) + address;
}

function isPlain(sheet: string): boolean {
  const isWord = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet);
  // Cells in either notation, and truth values.
  return isWord && !/^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i.test(sheet);
}
