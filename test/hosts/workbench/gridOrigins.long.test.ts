import { RedoCommand, UndoCommand } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  ReorderRangeCommand,
  SetSelectionsOperation,
} from '@univerjs/sheets';
import type { Origins } from '../../../src/xlsx/book';
import { BookGrid } from './BookGrid';
import { bookOf, cell, number } from './books';

type Act = (grid: BookGrid) => Promise<void>;

const [allRows, allColumns] = [1_048_576, 16_384];
const still = { rows: [run(0, 0, allRows)], columns: [run(0, 0, allColumns)] };

const undo: Act = (grid) => grid.run(UndoCommand.id);
const redo: Act = (grid) => grid.run(RedoCommand.id);
const inserted = (first: number, last: number): Act =>
  rows(InsertRowByRangeCommand.id, first, last);
const removed = (first: number, last: number): Act => rows(RemoveRowByRangeCommand.id, first, last);
const columns =
  (id: string, first: number, last: number): Act =>
  (grid) => {
    const range = { startRow: 0, endRow: 999, startColumn: first, endColumn: last };
    return grid.run(id, { ...grid.at(), direction: 3, range });
  };

test.each<[why: string, acts: readonly Act[], expected: Origins | undefined]>([
  ['nothing done', [], undefined],
  ['rows inserted', [inserted(3, 4)], { ...still, rows: [run(0, 0, 3), run(5, 3, allRows - 5)] }],
  [
    'rows removed: what follows the sheet moves up too',
    [removed(2, 5)],
    { ...still, rows: [run(0, 0, 2), run(2, 6, allRows - 6)] },
  ],
  ['inserted and undone', [inserted(3, 4), undo], undefined],
  ['removed and undone', [removed(2, 5), undo], undefined],
  [
    'removed, undone and done again',
    [removed(2, 5), undo, redo],
    { ...still, rows: [run(0, 0, 2), run(2, 6, allRows - 6)] },
  ],
  [
    'new rows among those that a removal brings back',
    [inserted(3, 4), removed(2, 5), undo],
    { ...still, rows: [run(0, 0, 3), run(5, 3, allRows - 5)] },
  ],
  ['and all of it undone', [inserted(3, 4), removed(2, 5), undo, undo], undefined],
  [
    'a column inserted',
    [columns(InsertColByRangeCommand.id, 1, 1)],
    { ...still, columns: [run(0, 0, 1), run(2, 1, allColumns - 2)] },
  ],
  [
    'a column removed',
    [columns(RemoveColByRangeCommand.id, 1, 1)],
    { ...still, columns: [run(0, 0, 1), run(1, 2, allColumns - 2)] },
  ],
  [
    'columns inserted and removed, and the removal undone',
    [columns(InsertColByRangeCommand.id, 1, 1), columns(RemoveColByRangeCommand.id, 0, 2), undo],
    { ...still, columns: [run(0, 0, 1), run(2, 1, allColumns - 2)] },
  ],
  [
    'rows moved down',
    [moved(2, 3, 7)],
    { ...still, rows: [run(0, 0, 2), run(2, 4, 3), run(5, 2, 2), run(7, 7, allRows - 7)] },
  ],
  ['moved and undone', [moved(2, 3, 7), undo], undefined],
  [
    'cells sorted: their rows stay',
    [
      (grid) => {
        const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
        return grid.run(ReorderRangeCommand.id, { ...grid.at(), range, order: { 0: 1, 1: 0 } });
      },
    ],
    undefined,
  ],
])('%s', async (_, acts, expected) => {
  const grid = BookGrid.open(bookOf({ cells: [cell('A1', number(1)), cell('B2', number(2))] }));
  await grid.calculated();
  for (const act of acts) await act(grid);
  expect(grid.saved().origins).toEqual(expected);
  expect((await grid.reopened()).saved().origins).toEqual(expected);
});

test('a copy of a sheet is not a sheet of the file; a restored sheet is', async () => {
  const grid = BookGrid.open(bookOf({ cells: [cell('A1', number(1))] }));
  await grid.calculated();
  await grid.run(CopySheetCommand.id, grid.at());
  const parts = () => grid.book().sheets.map(({ part }) => part);
  expect(parts()).toEqual(['xl/worksheets/sheet1.xml', undefined]);
  await grid.run(RemoveSheetCommand.id, grid.at());
  expect(parts()).toEqual([undefined]);
  await undo(grid);
  expect(parts()).toEqual(['xl/worksheets/sheet1.xml', undefined]);
});

test('a copy of a sheet, and a copy of the copy, name the original, and where their rows were in it', async () => {
  const grid = BookGrid.open(bookOf({ cells: [cell('A1', number(1))] }));
  await grid.calculated();
  await inserted(0, 0)(grid);
  await grid.run(CopySheetCommand.id, grid.at());
  const [, copy] = grid.workbook.getSheets().map((sheet) => sheet.getName());
  await grid.run(CopySheetCommand.id, grid.at(copy));
  const name = grid.workbook.getSheets()[2]?.getName() ?? '';
  const range = { startRow: 4, endRow: 5, startColumn: 0, endColumn: 25 };
  await grid.run(InsertRowByRangeCommand.id, { ...grid.at(name), direction: 0, range });
  const kept = grid.book().sheets.map(({ copyOf, origins }) => ({ copyOf, rows: origins?.rows }));
  const once = [run(1, 0, allRows - 1)];
  const copyOf = 'xl/worksheets/sheet1.xml';
  expect(kept).toEqual([
    { copyOf: undefined, rows: once },
    { copyOf, rows: once },
    { copyOf, rows: [run(1, 0, 3), run(6, 3, allRows - 6)] },
  ]);
});

test('rows inserted in a copy alone', async () => {
  const grid = BookGrid.open(bookOf({ cells: [cell('A1', number(1))] }));
  await grid.run(CopySheetCommand.id, grid.at());
  const name = grid.workbook.getSheets()[1]?.getName() ?? '';
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 };
  await grid.run(InsertRowByRangeCommand.id, { ...grid.at(name), direction: 0, range });
  const [original, copy] = grid.book().sheets;
  expect(original?.origins).toBeUndefined();
  expect(copy?.origins?.rows).toEqual([run(1, 0, allRows - 1)]);
});

test('a sheet that was begun here has no part', () => {
  const grid = BookGrid.open(bookOf({ part: undefined } as object));
  expect(Object.keys(grid.saved())).not.toContain('part');
});

function run(at: number, from: number, count: number) {
  return { at, from, count };
}

function rows(id: string, first: number, last: number): Act {
  const range = { startRow: first, endRow: last, startColumn: 0, endColumn: 25 };
  return (grid) => grid.run(id, { ...grid.at(), direction: 0, range });
}

function moved(first: number, last: number, to: number): Act {
  const range = { startRow: first, endRow: last, startColumn: 0, endColumn: 25, rangeType: 1 };
  return async (grid) => {
    const selections = [{ range, primary: null, style: null }];
    await grid.run(SetSelectionsOperation.id, { ...grid.at(), selections });
    const toRange = { ...range, startRow: to, endRow: to };
    await grid.run(MoveRowsCommand.id, { ...grid.at(), fromRange: range, toRange });
  };
}
