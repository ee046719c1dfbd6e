import { type ScannedCell, type ScannedRow, scanSheet } from '../../package/scanSheet';

/** A row of a sheet's XML with its cells. */
export interface FilledRow {
  readonly row: ScannedRow;
  readonly cells: readonly ScannedCell[];
}

/** All rows of a sheet's XML, in the order of the text. */
export function scannedRows(text: string): readonly FilledRow[] {
  const rows: FilledRow[] = [];
  let cells: ScannedCell[] = [];
  scanSheet(text, {
    rowStart: (row) => {
      cells = [];
      rows.push({ row, cells });
    },
    cell: (cell) => cells.push(cell),
  });
  return rows;
}
