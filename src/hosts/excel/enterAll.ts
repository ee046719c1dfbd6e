import { valueEntry, clearTextFormat, type Content } from './cellEntry';
import type { SeenCell, TableColumn } from './readCellsToRewrite';
import { typedFormula } from '../../formulas/ours';
import { sameFormula } from '../../formulas/sameFormula';
import { WorkbookError } from '../workbook';

/**
 * Enters a content in each cell, with the next sync; a table column is written as a whole.
 *
 * @returns verifies after the sync that the rest of such columns is unchanged
 */
export function enterAll(
  context: Excel.RequestContext,
  cells: readonly SeenCell[],
  contentOf: (seen: SeenCell) => Content,
): () => void {
  const inColumns = cells.flatMap((seen) => {
    const { rewriting, fills, before, format, row, column } = seen;
    const sheet = context.workbook.worksheets.getItem(rewriting.sheet);
    const cell = sheet.getRange(firstCellAddress(rewriting.address));
    clearTextFormat(cell, format);
    const content = contentOf(seen);
    if (column) return [{ column, row, content }];
    // The contents of the other cells would block the spill; clearing the first cell removes its spill.
    if (rewriting.kind === 'restored') sheet.getRange(fills).clear('Contents');
    const isFormula = typeof content === 'string' && content.startsWith('=');
    if (isFormula || rewriting.kind === 'entered') cell.formulas = [[content]];
    else sheet.getRange(fills).formulas = before.map((line) => line.map(valueEntry));
    return [];
  });
  return writeColumns(context, columnWritings(inColumns));
}

/** Restores the formulas, with the next sync. */
export function rollBackContents(context: Excel.RequestContext, cells: readonly SeenCell[]): void {
  const { worksheets } = context.workbook;
  for (const { rewriting, fills } of cells) {
    // The values would block the spill.
    if (rewriting.kind !== 'values') continue;
    worksheets.getItem(rewriting.sheet).getRange(fills).clear('Contents');
  }
  enterAll(context, cells, ({ held }) => held);
  for (const { rewriting, format } of cells) {
    const cell = worksheets.getItem(rewriting.sheet).getRange(firstCellAddress(rewriting.address));
    cell.numberFormat = [[format]];
  }
}

/** The first cell of a range in A1 notation. */
export function firstCellAddress(address: string): string {
  return address.replace(/:.*/, '');
}

/** A whole table column to write: its rewritten cells, and its other formulas unchanged. */
interface ColumnWriting {
  readonly column: TableColumn;
  /** By row, counted from the column's first; null leaves a cell unchanged. */
  readonly contents: (Content | null)[];
}

/** Groups the contents to write by table column. */
function columnWritings(
  written: readonly {
    readonly column: TableColumn;
    readonly row: number;
    readonly content: Content;
  }[],
): readonly ColumnWriting[] {
  const writings = new Map<string, ColumnWriting>();
  for (const { column, row, content } of written) {
    const key = `${column.sheet}!${column.address}`;
    const writing = writings.get(key) ?? { column, contents: [...column.formulas] };
    writings.set(key, writing);
    writing.contents[row - column.row] = content;
  }
  return [...writings.values()];
}

/** Writes columns; after the next sync, the returned function verifies their formulas. */
function writeColumns(
  { workbook }: Excel.RequestContext,
  writings: readonly ColumnWriting[],
): () => void {
  const asked = writings.map(({ column, contents }) => {
    const range = workbook.worksheets.getItem(column.sheet).getRange(column.address);
    range.formulas = contents.map((content) => [content]);
    range.load('formulas');
    return { column, contents, range };
  });
  return () => {
    for (const { column, contents, range } of asked) {
      const isAsWritten = contents.every((content, i) => {
        if (typeof content !== 'string' || !content.startsWith('=')) return true;
        return sameFormula(typedFormula(String(range.formulas[i]?.[0])), typedFormula(content));
      });
      if (isAsWritten) continue;
      const { sheet, address } = column;
      throw new WorkbookError({ kind: 'verificationFailed', sheet, address });
    }
  };
}
