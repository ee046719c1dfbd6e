import { generateRandomId, type IAccessor, ICommandService } from '@univerjs/core';
import { AddSheetTableMutation, type IAddSheetTableParams } from '@univerjs/sheets-table';
import type { Book } from '../../xlsx/book';
import { block } from './block';
import { noteTotalsRow } from './guards/tableTotals';

/**
 * Adds the tables of a book to the workbook that the grid has made of it.
 *
 * @param ids those of the book's sheets, in order
 */
export function addBookTables(
  accessor: IAccessor,
  unitId: string,
  { sheets }: Book,
  ids: readonly string[],
): void {
  const commands = accessor.get(ICommandService);
  sheets.forEach(({ tables }, i) => {
    for (const { name, area, headings, hasHeaders = true, hasTotals } of tables) {
      const tableId = generateRandomId();
      const params: IAddSheetTableParams = {
        ...{ unitId, subUnitId: ids[i] ?? '', tableId, name },
        range: block(area),
        header: [...headings],
        options: { showHeader: hasHeaders },
      };
      commands.syncExecuteCommand(AddSheetTableMutation.id, params);
      if (hasTotals) noteTotalsRow(accessor, unitId, tableId);
    }
  });
}
