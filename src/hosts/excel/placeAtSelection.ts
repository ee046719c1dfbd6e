import { WorkbookError } from '../workbook';
import { excelSize } from '../excelSize';
import type { Place } from './place';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Looks at the active cell and the cells that a plan of this size would fill, in one sync.
 *
 * @throws WorkbookError where they are not all free, or the sheet is protected or too small
 */
export async function placeAtSelection(
  context: Excel.RequestContext,
  { rows, columns }: Size,
): Promise<Place> {
  const cell = context.workbook.getActiveCell();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const target = cell.getResizedRange(rows - 1, columns - 1);
  const occupied = target.getUsedRangeOrNullObject(true);
  const each = Array.from({ length: columns }, (_, i) => target.getColumn(i));
  cell.load('rowIndex,columnIndex');
  sheet.load('name,protection/protected');
  target.load('numberFormat');
  occupied.load('address');
  for (const column of each) column.load('format/columnWidth');
  try {
    await context.sync();
  } catch (error) {
    // Excel cannot form a range that leaves the sheet, and then answers nothing of what was asked.
    await refuseBeyondEdge(context, { rows, columns });
    throw error;
  }
  const origin = { row: cell.rowIndex, column: cell.columnIndex };
  if (sheet.protection.protected) {
    throw new WorkbookError({ kind: 'protected', sheet: sheet.name });
  }
  if (!occupied.isNullObject) {
    throw new WorkbookError({
      kind: 'occupied',
      sheet: sheet.name,
      address: withoutSheet(occupied.address),
    });
  }
  const numberFormat = target.numberFormat;
  return {
    sheet,
    sheetName: sheet.name,
    origin,
    columnWidths: each.map((column) => column.format.columnWidth),
    async restore() {
      const written = sheet.getRangeByIndexes(origin.row, origin.column, rows, columns);
      written.clear('Contents');
      written.numberFormat = numberFormat;
      await context.sync();
    },
  };
}

async function refuseBeyondEdge(context: Excel.RequestContext, { rows, columns }: Size) {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex');
  await context.sync();
  if (cell.rowIndex + rows > excelSize.rows || cell.columnIndex + columns > excelSize.columns) {
    throw new WorkbookError({ kind: 'beyondEdge', rows, columns });
  }
}

/** "Sheet 1!B2:C3" is "B2:C3"; a sheet's name may hold an exclamation mark itself. */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
