import { UndoCommand } from '@univerjs/core';
import {
  InsertRowByRangeCommand,
  MoveRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { keptCopies } from '../../../src/hosts/workbench/keptCopies';
import { markKept } from '../../../src/hosts/workbench/results/markKept';
import { atOnce } from '../../../src/hosts/workbench/slices/atOnce';
import type { Book, BookCell, BookContent, BookFormula, BookResult } from '../../../src/xlsx/book';
import { BookGrid } from './BookGrid';
import { bookOf, cell, contents, number } from './books';

type Saved = Readonly<Record<string, readonly [formula: string, result: BookResult]>>;

const na = { error: '#N/A' };

const formulas = (saved: Saved): readonly BookCell[] =>
  Object.entries(saved).map(([name, [formula, result]]) =>
    cell(name, { kind: 'formula', formula, result }),
  );

describe('results that differ from those of the file', () => {
  test.each<[why: string, saved: Saved, differing: readonly string[], kept: readonly string[]]>([
    [
      'the same',
      {
        A1: ['=1+1', 2],
        A2: ['="a"', 'a'],
        A3: ['=1=1', true],
        A4: ['=1/0', { error: '#DIV/0!' }],
      },
      [],
      [],
    ],
    [
      'the same but for the last digits',
      { A1: ['=1/3', 0.333333333333], A2: ['=0.1+0.2-0.3', 0] },
      [],
      [],
    ],
    ['another number', { A1: ['=1+1', 3] }, ['A1'], []],
    ['another text', { A1: ['="a"', 'b'] }, ['A1'], []],
    ['a number that was a text', { A1: ['=1', '1'] }, ['A1'], []],
    ['another error', { A1: ['=1/0', na] }, ['A1'], []],
    ['a value that was an error', { A1: ['=1+1', na] }, ['A1'], []],
    ['an error that was a value', { A1: ['=1/0', 5] }, [], ['A1']],
    ['several values that were one', { A1: ['=SEQUENCE(3)', 1], C1: ['=A1', 1] }, [], ['A1']],
    ['several that could not stand', { A1: ['=SEQUENCE(3)', 1], A2: ['=5', 5] }, [], ['A1']],
    ['nothing instead of a value', { K37: ['=OFFSET(K33,-2.3,-2.8)', 42] }, [], ['K37']],
    ['a blank of a blank', { A1: ['=B1', 0] }, [], []],
    [
      'what reads it is right again',
      { A1: ['=1/0', 5], A2: ['=A1*2', 10], A3: ['=SUM(A1:A2)', 15] },
      [],
      ['A1'],
    ],
    ['and can differ', { A1: ['=1/0', 5], A2: ['=A1*2', 11] }, ['A2'], ['A1']],
    ['the time', { A1: ['=NOW()', 1], A2: ['=A1+1', 2], A3: ['=SUM(A1:A2)', 3] }, [], []],
    ['beside the time', { A1: ['=NOW()', 1], B1: ['=1+1', 3] }, ['B1'], []],
  ])('%s', async (_, saved, differing, kept) => {
    const grid = BookGrid.open(bookOf({ cells: formulas(saved) }));
    const settled = await grid.settled();
    expect(settled.differing.map(({ address }) => address)).toEqual(differing);
    expect(settled.kept.map(({ address }) => address)).toEqual(kept);
  });

  test('are reported with both, and saved as they were until something changes', async () => {
    const cells = [cell('A1', number(1)), ...formulas({ B1: ['=A1+1', 3] })];
    const grid = BookGrid.open(bookOf({ cells }));
    const { differing } = await grid.settled();
    expect(differing).toEqual([{ sheet: 'Sheet1', address: 'B1', saved: 3, calculated: 2 }]);
    const result = () => contents(grid.saved())['B1'];
    expect(result()).toEqual({ kind: 'formula', formula: '=A1+1', result: 3 });
    await grid.type(0, 0, 5);
    await grid.calculated();
    expect(result()).toEqual({ kind: 'formula', formula: '=A1+1', result: 6 });
    await grid.run(UndoCommand.id);
    await grid.calculated();
    expect(result()).toEqual({ kind: 'formula', formula: '=A1+1', result: 3 });
    await grid.type(0, 1, '=1+1');
    await grid.calculated();
    expect(result()).toEqual({ kind: 'formula', formula: '=1+1', result: 2 });
  });
});

describe('an array formula', () => {
  const array = (saved: readonly number[], more: Partial<BookFormula>): BookCell =>
    cell('C1', {
      ...{ kind: 'formula', formula: '=A1:A3*2', form: 'array', result: saved[0]! },
      ...(saved.length > 1 && {
        ...{ spill: { rows: saved.length, columns: 1 }, filled: saved.map((each) => [each]) },
      }),
      ...more,
    });
  const inputs = [cell('A1', number(1)), cell('A2', number(1 / 3)), cell('A3', number(3))];
  const open = async (saved: readonly number[], more: Partial<BookFormula> = {}) => {
    const grid = BookGrid.open(bookOf({ cells: [...inputs, array(saved, more)] }));
    return { grid, settled: await grid.settled() };
  };
  const shown = (grid: BookGrid) => {
    const { C1, C2, C3 } = contents(grid.saved());
    return [C1, C2, C3].map((each) =>
      each?.kind === 'formula' ? each.result : each && 'value' in each && each.value,
    );
  };

  test('keeps what the file has in all its cells, with all its digits', async () => {
    const { grid, settled } = await open([2, 2 / 3, 6]);
    expect(settled).toEqual({ kept: [], differing: [] });
    expect(shown(grid)).toEqual([2, 2 / 3, 6]);
  });

  test('keeps values that a program has not calculated, and they are listed', async () => {
    const { grid, settled } = await open([2, 0, 0]);
    expect(settled.differing.map(({ address }) => address)).toEqual(['C2', 'C3']);
    expect(shown(grid)).toEqual([2, 0, 0]);
    await grid.type(2, 0, 4);
    await grid.calculated();
    expect(shown(grid)).toEqual([2, 0, 8]);
  });

  test('fills in the file what it did, though it fills more here, until one of its results changes', async () => {
    const { grid, settled } = await open([2], { form: 'dynamicArray' });
    expect(settled).toEqual({ kept: [], differing: [] });
    const inFile = { kind: 'formula', formula: '=A1:A3*2', result: 2 };
    expect(contents(grid.saved())).toMatchObject({ C1: inFile });
    expect(shown(grid)).toEqual([2, undefined, undefined]);
    await grid.type(5, 0, 7);
    await grid.calculated();
    expect(shown(grid)).toEqual([2, undefined, undefined]);
    await grid.type(2, 0, 4);
    await grid.calculated();
    expect(contents(grid.saved())['C1']).toEqual({ ...inFile, spill: { rows: 3, columns: 1 } });
    expect(shown(grid)).toEqual([2, expect.closeTo(2 / 3, 10), 8]);
  });
});

test('a result of more digits than the grid has stays as it is in the file', async () => {
  const cells = [cell('A1', number(3)), ...formulas({ B1: ['=1/A1', 0.33333333333333331] })];
  const grid = BookGrid.open(bookOf({ cells }));
  expect(await grid.settled()).toEqual({ kept: [], differing: [] });
  expect(contents(grid.saved())['B1']).toMatchObject({ result: 0.33333333333333331 });
  await grid.type(0, 0, 7);
  await grid.calculated();
  expect(contents(grid.saved())['B1']).toMatchObject({ result: expect.closeTo(1 / 7, 10) });
});

describe('a formula that the grid cannot calculate', () => {
  const external: BookContent = {
    ...{ kind: 'formula', formula: '=[1]Model!$B$2*2', result: 42 },
  };
  const opened = (more: readonly BookCell[] = []): Book =>
    bookOf({ cells: [cell('B2', external), ...more] });
  const open = async (more?: readonly BookCell[]) => {
    const { book, kept } = atOnce(markKept(opened(more), () => true));
    const grid = BookGrid.open(book);
    return { grid, kept, settled: await grid.settled() };
  };
  const keptContent = { ...external, isKept: true };

  test('shows its saved result, and what reads it calculates with that', async () => {
    const reader = cell('C2', { kind: 'formula', formula: '=B2+1', result: 43 });
    const { grid, kept, settled } = await open([reader]);
    expect(kept).toEqual([{ sheet: 'Sheet1', address: 'B2', reason: { kind: 'externalLink' } }]);
    expect(settled).toEqual({ kept: [], differing: [] });
    expect(contents(grid.saved())).toMatchObject({ B2: keptContent, C2: { result: 43 } });
    expect(contents((await grid.reopened()).saved())).toMatchObject({ B2: keptContent });
  });

  test('is a formula no more once it is typed over, and again when that is undone', async () => {
    const { grid } = await open();
    await grid.type(1, 1, 7);
    expect(contents(grid.saved())['B2']).toEqual(number(7));
    await grid.run(UndoCommand.id);
    expect(contents(grid.saved())['B2']).toEqual(keptContent);
  });

  test('moves with its row, and comes back with it', async () => {
    const { grid } = await open();
    const row = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 };
    await grid.run(InsertRowByRangeCommand.id, { ...grid.at(), direction: 0, range: row });
    expect(contents(grid.saved())['B3']).toEqual(keptContent);
    const own = { ...row, startRow: 2, endRow: 2 };
    await grid.run(RemoveRowByRangeCommand.id, { ...grid.at(), range: own });
    expect(contents(grid.saved())['B3']).toBeUndefined();
    await grid.run(UndoCommand.id);
    expect(contents(grid.saved())['B3']).toEqual(keptContent);
  });

  const at = (row: number) => ({ startRow: row, endRow: row, startColumn: 1, endColumn: 1 });

  test('moves where its cell is moved, and comes back', async () => {
    const { grid } = await open();
    await grid.run(MoveRangeCommand.id, { fromRange: at(1), toRange: at(4) });
    for (const each of [grid, await grid.reopened()]) {
      expect(contents(each.saved())).toEqual({ B5: keptContent });
    }
    await grid.run(UndoCommand.id);
    expect(contents(grid.saved())).toEqual({ B2: keptContent });
  });

  test('moves, inserted rows or not, with its references as the file has them', async () => {
    const { grid } = await open();
    const row = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 };
    await grid.run(InsertRowByRangeCommand.id, { ...grid.at(), direction: 0, range: row });
    await grid.run(MoveRangeCommand.id, { fromRange: at(2), toRange: at(5) });
    expect(contents(grid.saved())).toEqual({ B6: keptContent });
  });

  test.each<[why: string, formula: string, copy: string, isSame: boolean]>([
    ['fixed', '=[1]Model!$B$2*2', '=[1]Model!$B$2*2', true],
    ['moving along', '=[1]Model!B2+A1', '=[1]Model!C4+B3', false],
    ['off the sheet', '=[1]Model!$B$2+XFD1', '=[1]Model!$B$2+#REF!', false],
    ['of an old form', '=NOSUCH($A$1)', '=NOSUCH($A$1)', true],
  ])('is copied as Excel copies formulas: %s', async (_, formula, copy, isSame) => {
    const content: BookContent = { kind: 'formula', formula, result: 42 };
    const { book } = atOnce(markKept(bookOf({ cells: [cell('B2', content)] }), () => false));
    const grid = BookGrid.open(book);
    const cells = (row: number, column: number) => ({
      ...grid.at(),
      range: { rows: [row], cols: [column] },
    });
    const { redos, undos } = keptCopies(grid.injector, cells(1, 1), cells(3, 2));
    for (const { id, params } of redos) await grid.run(id, params);
    const result = isSame ? 42 : na;
    expect(contents(grid.saved())['C4']).toEqual({
      ...content,
      formula: copy,
      result,
      isKept: true,
    });
    for (const { id, params } of undos) await grid.run(id, params);
    expect(contents(grid.saved())['C4']).toBeUndefined();
  });

  test('is filled on every side, over and over', async () => {
    const { grid } = await open([cell('B3', number(7))]);
    const rows = [0, 3, 4, 5];
    const from = { ...grid.at(), range: { rows: [1, 2], cols: [1] } };
    const to = { ...grid.at(), range: { rows, cols: [1] } };
    for (const { id, params } of keptCopies(grid.injector, from, to, true).redos) {
      await grid.run(id, params);
    }
    const filled = contents(grid.saved());
    expect(
      Object.keys(filled)
        .filter((name) => filled[name]?.kind === 'formula')
        .sort(),
    ).toEqual([...['B2', 'B4', 'B6']]);
  });

  test('lets the next program calculate only when something was changed', async () => {
    const { grid } = await open();
    expect(grid.book().calculateOnOpening).toBe(false);
    await grid.type(9, 9, 1);
    await grid.calculated();
    expect(grid.book().calculateOnOpening).toBe(true);
    expect((await grid.reopened()).book().calculateOnOpening).toBe(true);
  });
});

describe('what an array formula fills next to its cell', () => {
  const array = (formula: string): Book => {
    const content: BookContent = {
      ...{ kind: 'formula', formula, form: 'array', result: 1, spill: { rows: 2, columns: 1 } },
      filled: [[1], [2]],
    };
    return bookOf({ cells: [cell('A2', undefined, { bold: true }), cell('A1', content)] });
  };

  test.each<[why: string, formula: string]>([
    ['of one that the grid cannot calculate', '=[1]Model!A1:A2'],
    ['of one that comes to an error', '=NOSUCH(2)'],
  ])("%s: stays, and is none of the cell's own", async (_, formula) => {
    const isKnown = (name: string) => name !== 'OTHER';
    const grid = BookGrid.open(atOnce(markKept(array(formula), isKnown)).book);
    await grid.settled();
    expect(grid.sheet().getCellRaw(1, 0)).toMatchObject({ v: 2 });
    expect(contents(grid.saved())).toMatchObject({ A1: { formula, isKept: true }, A2: undefined });
    await grid.type(1, 0, 3);
    expect(contents(grid.saved())['A2']).toEqual(number(3));
  });

  test('of any other: is calculated', async () => {
    const grid = BookGrid.open(array('=SEQUENCE(2)'));
    expect(await grid.settled()).toEqual({ kept: [], differing: [] });
    expect(contents(grid.saved())).toEqual({
      A1: { kind: 'formula', formula: '=SEQUENCE(2)', result: 1, spill: { rows: 2, columns: 1 } },
      A2: number(2),
    });
  });
});

test('a blocked spill takes no other formula, and its error is its result', async () => {
  const cells = [
    cell('A1', { kind: 'formula', formula: '=SEQUENCE(6)' }),
    cell('A3', { kind: 'formula', formula: '=10+1' }),
    cell('A5', number(7)),
    cell('A6', { kind: 'formula', formula: '=A5*2' }),
  ];
  const grid = BookGrid.open(bookOf({ cells }));
  await grid.calculated();
  expect(contents(grid.saved())).toEqual({
    A1: { kind: 'formula', formula: '=SEQUENCE(6)', result: { error: '#SPILL!' } },
    A3: { kind: 'formula', formula: '=10+1', result: 11 },
    A5: number(7),
    A6: { kind: 'formula', formula: '=A5*2', result: 14 },
  });
});

test('NaN is saved as an error, and General stays General', async () => {
  const cells = [
    cell('A1', { kind: 'formula', formula: '=TRUNC(123456789,1000)' }),
    cell('A2', number(45_000), { numberFormat: 'yyyy-mm-dd' }),
    cell('A3', { kind: 'formula', formula: '=A2+1' }),
    cell('A4', { kind: 'formula', formula: '=DATE(2024,7,27)' }),
  ];
  const grid = BookGrid.open(bookOf({ cells }));
  await grid.calculated();
  const saved = grid.saved();
  expect(contents(saved)['A1']).toMatchObject({ result: { error: '#NUM!' } });
  expect(saved.cells.slice(2).map(({ format }) => format)).toEqual([{}, {}]);
});
