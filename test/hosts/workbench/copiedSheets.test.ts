import { UndoCommand } from '@univerjs/core';
import { CopySheetCommand, InsertSheetCommand } from '@univerjs/sheets';
import { copiedSheets } from '../../../src/hosts/workbench/copiedSheets';
import { BookGrid } from './BookGrid';
import { bookOf } from './books';

test('copies of the sheets of a file, kept in the browser too; no others', async () => {
  const grid = BookGrid.open(bookOf());
  expect(copiedSheets(grid.workbook)).toEqual([]);
  await grid.run(InsertSheetCommand.id);
  await grid.run(CopySheetCommand.id, grid.at());
  const names = grid.workbook.getSheets().map((sheet) => sheet.getName());
  expect(copiedSheets(grid.workbook)).toEqual([names[1]]);
  expect(copiedSheets((await grid.reopened()).workbook)).toEqual([names[1]]);
  await grid.run(UndoCommand.id);
  expect(copiedSheets(grid.workbook)).toEqual([]);
});
