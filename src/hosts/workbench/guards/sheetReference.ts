import type { IRange } from '@univerjs/core';
import { address, type Anchor } from '../../../cells/a1';
import { quotedSheet } from '../../../cells/sheetReference';

/** Cells of a sheet as a formula names them: `'Sheet 1'!$A$1:$B$2`. */
export function sheetReference(sheetName: string, range: IRange, anchor: Anchor = 'both'): string {
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  const first = { row: range.startRow, column: range.startColumn };
  return `${quotedSheet(sheetName)}!${address(first, rows, columns, anchor)}`;
}
