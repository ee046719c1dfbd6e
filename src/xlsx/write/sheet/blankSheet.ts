import type { BookSheet } from '../../book';

/** A sheet with nothing in it: what a new sheet's edit begins with. */
export function blankSheet(name: string): BookSheet {
  return {
    name,
    cells: [],
    columnWidths: [],
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    merged: [],
    tables: [],
    choices: [],
    charts: [],
  };
}
