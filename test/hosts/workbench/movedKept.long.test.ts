import { RedoCommand, UndoCommand } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertRowByRangeCommand,
  MoveRangeCommand,
  ReorderRangeCommand,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { allLostCells } from '../../../src/hosts/workbench/lostCells';
import { keptCopies } from '../../../src/hosts/workbench/keptCopies';
import { markKept } from '../../../src/hosts/workbench/results/markKept';
import { atOnce } from '../../../src/hosts/workbench/slices/atOnce';
import { sortKept } from '../../../src/hosts/workbench/sortKept';
import type { Book, BookContent } from '../../../src/xlsx/book';
import { BookGrid } from './BookGrid';
import { bookOf, cell, contents, number } from './books';

describe('a formula that is copied once a row was inserted', () => {
  const inserted = (row: number) => ({
    ...{ startRow: row, endRow: row, startColumn: 0, endColumn: 25 },
  });

  test.each<[why: string, to: number, formula: string, isPlaced: boolean]>([
    ['below it: the sixth row is the fifth of the file', 5, '=NOSUCH(A5,$A$9)', false],
    ['above it', 0, '=NOSUCH(A1,$A$9)', false],
    ['into it: the file has no such row', 2, '=NOSUCH(A3,$A$10)', true],
  ])('reads its own row: %s', async (_, to, formula, isPlaced) => {
    const content: BookContent = { kind: 'formula', formula: '=NOSUCH(A2,$A$9)', result: 42 };
    const { book } = atOnce(markKept(bookOf({ cells: [cell('B2', content)] }), () => false));
    const grid = BookGrid.open(book);
    await grid.run(InsertRowByRangeCommand.id, { ...grid.at(), direction: 0, range: inserted(2) });
    const cells = (row: number) => ({ ...grid.at(), range: { rows: [row], cols: [1] } });
    const { redos } = keptCopies(grid.injector, cells(1), cells(to));
    for (const { id, params } of redos) await grid.run(id, params);
    for (const each of [grid, await grid.reopened()]) {
      const copy = contents(each.saved())[`B${to + 1}`];
      expect(copy).toMatchObject({ formula, isKept: true });
      expect(Object.keys(copy ?? {}).includes('isPlaced')).toBe(isPlaced);
    }
    await grid.run(InsertRowByRangeCommand.id, { ...grid.at(), direction: 0, range: inserted(8) });
    const later = isPlaced ? '=NOSUCH(#REF!,$A$9)' : formula;
    expect(contents(grid.saved())[`B${to + 1}`]).toMatchObject({ formula: later });
  });
});

describe('a formula that is sorted', () => {
  const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 };
  const swap = { range, order: { 1: 2, 2: 1 } };

  test.each<[why: string, formula: string, sorted: string, isSame: boolean]>([
    ['of its own row', '=NOSUCH(A2)', '=NOSUCH(A3)', true],
    ['fixed', '=[1]Model!$B$2', '=[1]Model!$B$2', true],
    ['of its row and fixed', '=NOSUCH(A2,$Z$9)', '=NOSUCH(A3,$Z$9)', true],
    ['of another row', '=NOSUCH(A1)', '=NOSUCH(A2)', false],
    ['of its row, beside what is sorted', '=NOSUCH(D2)', '=NOSUCH(D3)', false],
    ['of another workbook', '=[1]Model!B2', '=[1]Model!B3', false],
  ])('reads what it does in Excel: %s', async (_, formula, sorted, isSame) => {
    const content: BookContent = { kind: 'formula', formula, result: 42 };
    const { book } = atOnce(markKept(bookOf({ cells: [cell('B2', content)] }), () => false));
    const grid = BookGrid.open(book);
    sortKept(grid.injector);
    await grid.run(ReorderRangeCommand.id, { ...grid.at(), ...swap });
    const result = isSame ? 42 : { error: '#N/A' };
    expect(contents(grid.saved())).toEqual({
      B3: { ...content, formula: sorted, result, isKept: true },
    });
    await grid.run(UndoCommand.id);
    expect(contents(grid.saved())).toEqual({ B2: { ...content, isKept: true } });
    await grid.run(RedoCommand.id);
    expect(contents(grid.saved())['B3']).toMatchObject({ formula: sorted });
  });
});

describe('cells that are moved away from their formula', () => {
  const kept = (form: 'dataTable' | 'array'): Book => {
    const content: BookContent = {
      ...{ kind: 'formula', formula: '=[1]Model!A1:A2', form, result: 1 },
      ...{ spill: { rows: 2, columns: 1 }, filled: [[1], [2]] },
    };
    const other = { ...bookOf().sheets[0]!, name: 'Other', part: 'xl/worksheets/sheet2.xml' };
    const [sheet] = bookOf({ cells: [cell('A1', content)] }).sheets;
    return atOnce(markKept({ ...bookOf(), sheets: [sheet!, other] }, () => true)).book;
  };
  const block = (first: number, last: number, column: number) => ({
    ...{ startRow: first, endRow: last, startColumn: column, endColumn: column },
  });
  const lost = (grid: BookGrid) =>
    atOnce(allLostCells(grid.workbook)).map(({ address }) => address);

  type Ranges = readonly [from: ReturnType<typeof block>, to: ReturnType<typeof block>];
  test.each<
    [why: string, form: 'dataTable' | 'array', moves: Ranges, lost: string[], values: string[]]
  >([
    [
      'a whole data table',
      'dataTable',
      [block(0, 1, 0), block(4, 5, 2)],
      ['C5', 'C6'],
      ['C5', 'C6'],
    ],
    ['a part of one', 'dataTable', [block(1, 1, 0), block(4, 4, 2)], ['C5'], ['C5']],
    ['a whole array moves with its formula', 'array', [block(0, 1, 0), block(4, 5, 2)], [], ['C6']],
    ['a part of one', 'array', [block(1, 1, 0), block(4, 4, 2)], ['C5'], ['C5']],
    ['the formula alone', 'array', [block(0, 0, 0), block(4, 4, 2)], ['A2'], ['A2']],
  ])('are listed, and keep their values: %s, %s', async (_, form, moves, expected, values) => {
    const grid = BookGrid.open(kept(form));
    expect(lost(grid)).toEqual([]);
    const [fromRange, toRange] = moves;
    await grid.run(MoveRangeCommand.id, { fromRange, toRange });
    for (const each of [grid, await grid.reopened()]) {
      expect(lost(each)).toEqual(expected);
      const now = contents(each.saved());
      const numbers = Object.keys(now).filter((name) => now[name]?.kind === 'number');
      expect(numbers.sort()).toEqual(values);
    }
    await grid.run(UndoCommand.id);
    expect(lost(grid)).toEqual([]);
  });

  test('to the same place of another sheet, too', async () => {
    const grid = BookGrid.open(kept('dataTable'));
    const cells = grid.sheet().getCellMatrix();
    const moved = { 0: { 0: cells.getValue(0, 0) }, 1: { 0: cells.getValue(1, 0) } };
    await grid.run(SetRangeValuesMutation.id, { ...grid.at('Other'), cellValue: moved });
    expect(atOnce(allLostCells(grid.workbook))).toEqual([
      { sheet: 'Other', address: 'A1', of: 'dataTable' },
      { sheet: 'Other', address: 'A2', of: 'dataTable' },
    ]);
    expect(contents(grid.book().sheets[1]!)).toEqual({ A1: number(1), A2: number(2) });
  });

  test('not by rows that are inserted above, nor by a copy of the sheet', async () => {
    for (const form of ['dataTable', 'array'] as const) {
      const grid = BookGrid.open(kept(form));
      await grid.run(InsertRowByRangeCommand.id, {
        ...{ ...grid.at(), direction: 0, range: { ...block(0, 0, 0), endColumn: 25 } },
      });
      await grid.run(CopySheetCommand.id, grid.at());
      expect(lost(grid)).toEqual([]);
    }
  });
});
