import { columnWritings, type Content, writeColumns } from './columnWriting';
import { valueEntry } from './valueEntry';
import { clearTextFormat } from './clearTextFormat';
import type { SeenCell } from './readCellsToRewrite';

/**
 * Enters something in each cell, with the next sync: in a column of a table with all of the column.
 *
 * @returns what makes sure after the sync that the rest of such columns is as it was
 */
export function enterAll(
  context: Excel.RequestContext,
  cells: readonly SeenCell[],
  contentOf: (seen: SeenCell) => Content,
): () => void {
  const inColumns = cells.flatMap((seen) => {
    const { rewriting, fills, before, format, row, column } = seen;
    const sheet = context.workbook.worksheets.getItem(rewriting.sheet);
    const cell = sheet.getRange(firstCell(rewriting.address));
    clearTextFormat(cell, format);
    const content = contentOf(seen);
    if (column) return [{ column, row, content }];
    // What stands in the other cells would be in the way of the spill; emptied, the first cell takes the spill away.
    if (rewriting.kind === 'restored') sheet.getRange(fills).clear('Contents');
    const isFormula = typeof content === 'string' && content.startsWith('=');
    if (isFormula) cell.formulas = [[content]];
    else sheet.getRange(fills).formulas = before.map((line) => line.map(valueEntry));
    return [];
  });
  return writeColumns(context, columnWritings(inColumns));
}

/** Puts the formulas back; it waits for the next sync. */
export function writeBack(context: Excel.RequestContext, cells: readonly SeenCell[]): void {
  const { worksheets } = context.workbook;
  for (const { rewriting, fills } of cells) {
    // What was frozen would be in the way of the spill.
    if (rewriting.kind !== 'values') continue;
    worksheets.getItem(rewriting.sheet).getRange(fills).clear('Contents');
  }
  enterAll(context, cells, ({ held }) => held);
  for (const { rewriting, format } of cells) {
    const cell = worksheets.getItem(rewriting.sheet).getRange(firstCell(rewriting.address));
    cell.numberFormat = [[format]];
  }
}

/** The first cell of a range in A1 notation. */
export function firstCell(address: string): string {
  return address.replace(/:.*/, '');
}
