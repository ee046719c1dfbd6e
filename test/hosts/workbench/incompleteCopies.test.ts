import { UndoCommand } from '@univerjs/core';
import { CopySheetCommand, InsertSheetCommand } from '@univerjs/sheets';
import { incompleteCopies } from '../../../src/hosts/workbench/incompleteCopies';
import { noteUncopied } from '../../../src/hosts/workbench/noteUncopied';
import type { Feature } from '../../../src/xlsx/read/notShown/notShown';
import { BookGrid } from './BookGrid';
import { bookOf } from './books';

function opened(...kinds: readonly Feature[]): BookGrid {
  const grid = BookGrid.open(bookOf());
  noteUncopied(
    grid.workbook,
    kinds.map((kind) => ({ kind, count: 2, sheet: 'Sheet1', first: 'B2' })),
  );
  return grid;
}

test('copies of a sheet that has more than can be copied, kept in the browser too; no others', async () => {
  const grid = opened('comment', 'pivotTable', 'chart');
  expect(incompleteCopies(grid.workbook)).toEqual([]);
  await grid.run(InsertSheetCommand.id);
  await grid.run(CopySheetCommand.id, grid.at());
  const sheet = grid.workbook.getSheets()[1]?.getName();
  const expected = [{ sheet, lacks: [{ kind: 'pivotTable', count: 2 }] }];
  expect(incompleteCopies(grid.workbook)).toEqual(expected);
  expect(incompleteCopies((await grid.reopened()).workbook)).toEqual(expected);
  await grid.run(UndoCommand.id);
  expect(incompleteCopies(grid.workbook)).toEqual([]);
});

test('a copy of a sheet of which all is copied lacks nothing', async () => {
  const grid = opened('comment', 'chart', 'conditionalFormat', 'macro');
  await grid.run(CopySheetCommand.id, grid.at());
  expect(incompleteCopies(grid.workbook)).toEqual([]);
});
