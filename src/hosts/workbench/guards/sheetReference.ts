import type { IRange } from '@univerjs/core';
import { address, type Anchor } from '../../../sheets/address';

/** Cells of a sheet as a formula names them: `'Sheet 1'!$A$1:$B$2`. */
export function sheetReference(sheetName: string, range: IRange, anchor: Anchor = 'both'): string {
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  const first = { row: range.startRow, column: range.startColumn };
  return `${quotedSheet(sheetName)}!${address(first, rows, columns, anchor)}`;
}

/** A sheet's name as it stands before the exclamation mark. */
export function quotedSheet(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}

/** Parts `Sheet1!Loc`; the sheet is undefined if none is named, and is without its quotation marks. */
export function sheetAndRest(text: string): {
  readonly sheet: string | undefined;
  readonly rest: string;
} {
  const end = text.lastIndexOf('!');
  if (end < 0) return { sheet: undefined, rest: text };
  const before = text.slice(0, end);
  const isQuoted = before.length > 1 && before.startsWith("'") && before.endsWith("'");
  const sheet = isQuoted ? before.slice(1, -1).replaceAll("''", "'") : before;
  return { sheet, rest: text.slice(end + 1) };
}
