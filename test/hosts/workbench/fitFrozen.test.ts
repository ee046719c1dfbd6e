import {
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  RedoCommand,
  UndoCommand,
} from '@univerjs/core';
import {
  CancelFrozenCommand,
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetColHiddenCommand,
  SetColWidthCommand,
  SetFrozenCommand,
  SetWorksheetActivateCommand,
} from '@univerjs/sheets';
import { fitFrozen } from '../../../src/hosts/workbench/fitFrozen';
import { isEdit } from '../../../src/hosts/workbench/keeping/watchEdits';
import { BookGrid } from './BookGrid';
import { bookOf, cell, number } from './books';

/** Labels of 293 pixels and units of 69, and a heading: with 56 around the cells and 240 left they take 658. */
const frozen = { rows: 1, columns: 2 };

/** A workbook with frozen columns in a grid so many pixels wide. */
function gridOf(width: number) {
  const cells = [cell('A1', number(1))];
  const grid = BookGrid.open(bookOf({ cells, columnWidths: [36, 8], frozen }));
  return { grid, resize: fitted(grid, width) };
}

/** @returns gives the grid another width */
function fitted(grid: BookGrid, first: number): (width: number) => void {
  let width = first;
  const listeners: (() => void)[] = [];
  fitFrozen(grid.injector, {
    width: () => width,
    height: () => 600,
    onChange: (listener) => listeners.push(listener),
  });
  const resize = (to: number): void => {
    width = to;
    listeners.forEach((listener) => listener());
  };
  resize(first);
  return resize;
}

/** How many rows and columns a sheet shows as frozen, and how many a file has. */
function frozenOn(grid: BookGrid, name = 'Sheet1') {
  const { xSplit, ySplit, ...start } = grid.sheet(name).getFreeze();
  expect(start).toEqual({ startColumn: xSplit || -1, startRow: ySplit || -1 });
  const saved = grid.book().sheets.find((each) => each.name === name)?.frozen;
  return { shown: { rows: ySplit, columns: xSplit }, saved };
}

const kept = { shown: frozen, saved: frozen };
const released = { shown: { rows: 1, columns: 0 }, saved: frozen };
const columns = (first: number, last: number) => ({
  ranges: [{ startRow: 0, endRow: 999, startColumn: first, endColumn: last }],
});
const one = { startRow: -1, ySplit: 0, startColumn: 1, xSplit: 1 };
const oneOnly = { rows: 0, columns: 1 };

test.each([
  ['a wide grid', 1200, kept],
  ['one with just enough room', 658, kept],
  ['one with a pixel less', 657, released],
  ['a phone', 320, released],
  ['a grid that is not in sight', 0, kept],
])('%s', (_, width, expected) => {
  expect(frozenOn(gridOf(width).grid)).toEqual(expected);
});

test('frozen columns come and go with the room, and stay as they are while the grid is not in sight', () => {
  const { grid, resize } = gridOf(1200);
  const seen = [320, 0, 1200, 0, 480].map((width) => {
    resize(width);
    return frozenOn(grid);
  });
  expect(seen).toEqual([released, released, kept, kept, released]);
});

test.each<[why: string, width: number, id: string, params: object, expected: object]>([
  ['narrower columns', 600, SetColWidthCommand.id, { ...columns(0, 0), value: 200 }, kept],
  ['a hidden column', 600, SetColHiddenCommand.id, columns(1, 1), kept],
  ['wider columns', 700, SetColWidthCommand.id, { ...columns(0, 0), value: 400 }, released],
])('%s change what there is room for', async (_, width, id, params, expected) => {
  const { grid } = gridOf(width);
  await grid.run(id, { ...grid.at(), ...params });
  expect(frozenOn(grid)).toEqual(expected);
});

test('a sheet that is not shown has its frozen columns until it is', async () => {
  const { grid, resize } = gridOf(1200);
  await grid.run(InsertSheetCommand.id, { sheet: { name: 'Other' } });
  await grid.run(SetWorksheetActivateCommand.id, grid.at('Other'));
  resize(320);
  expect(frozenOn(grid)).toEqual(kept);
  await grid.run(SetWorksheetActivateCommand.id, grid.at());
  expect(frozenOn(grid)).toEqual(released);
});

test('it is no change of the workbook, and no step to undo', () => {
  const { grid, resize } = gridOf(1200);
  const seen: [ICommandInfo, IExecutionOptions | undefined][] = [];
  grid.injector
    .get(ICommandService)
    .onCommandExecuted((command, options) => seen.push([command, options]));
  resize(320);
  resize(1200);
  expect(seen.map(([command, options]) => isEdit(command, options))).toEqual([false, false]);
});

test('another page opens it as it is frozen', async () => {
  const { grid } = gridOf(320);
  const other = await grid.reopened();
  expect(frozenOn(other)).toEqual(released);
  fitted(other, 1200);
  expect(frozenOn(other)).toEqual(kept);
});

test('a copy of a sheet has the same columns frozen', async () => {
  const { grid, resize } = gridOf(320);
  await grid.run(CopySheetCommand.id, grid.at());
  const copy = grid.workbook.getActiveSheet().getName();
  expect(copy).not.toBe('Sheet1');
  expect(frozenOn(grid, copy)).toEqual(released);
  resize(1200);
  expect(frozenOn(grid, copy)).toEqual(kept);
});

test('so has a sheet whose removal is undone', async () => {
  const { grid } = gridOf(320);
  await grid.run(InsertSheetCommand.id, { sheet: { name: 'Other' } });
  await grid.run(RemoveSheetCommand.id, grid.at());
  await grid.run(UndoCommand.id);
  expect(frozenOn(grid)).toEqual(released);
});

describe('what the user freezes', () => {
  test.each([
    ['in its place', SetFrozenCommand.id, one, oneOnly],
    ['nothing any more', CancelFrozenCommand.id, {}, { rows: 0, columns: 0 }],
  ])('%s, is so in the file too, until undone', async (_, id, params, expected) => {
    const { grid, resize } = gridOf(320);
    await grid.run(id, { ...grid.at(), ...params });
    const theirs = { shown: expected, saved: expected };
    expect(frozenOn(grid)).toEqual(theirs);
    await grid.run(UndoCommand.id);
    expect(frozenOn(grid)).toEqual(released);
    await grid.run(RedoCommand.id);
    expect(frozenOn(grid).saved).toEqual(expected);
    resize(1200);
    expect(frozenOn(grid)).toEqual(theirs);
  });

  test.each([
    ['other rows', { startRow: 3, ySplit: 3 }, 3],
    ['no rows any more', { startRow: -1, ySplit: 0 }, 0],
  ])('if %s, keeps the columns that are not shown', async (_, of, rows) => {
    const { grid, resize } = gridOf(320);
    await grid.run(SetFrozenCommand.id, { ...grid.at(), ...of, startColumn: -1, xSplit: 0 });
    const saved = { rows, columns: 2 };
    expect(frozenOn(grid)).toEqual({ shown: { rows, columns: 0 }, saved });
    resize(1200);
    expect(frozenOn(grid)).toEqual({ shown: saved, saved });
    await grid.run(UndoCommand.id);
    expect(frozenOn(grid)).toEqual(kept);
  });

  test('if no columns where they are shown, is so', async () => {
    const { grid } = gridOf(1200);
    const none = { startColumn: -1, xSplit: 0, startRow: 1, ySplit: 1 };
    await grid.run(SetFrozenCommand.id, { ...grid.at(), ...none });
    const rowsOnly = { rows: 1, columns: 0 };
    expect(frozenOn(grid)).toEqual({ shown: rowsOnly, saved: rowsOnly });
  });

  test('is shown although there is no room, until the room changes', async () => {
    const { grid, resize } = gridOf(320);
    await grid.run(SetFrozenCommand.id, { ...grid.at(), ...one });
    expect(frozenOn(grid)).toEqual({ shown: oneOnly, saved: oneOnly });
    resize(330);
    expect(frozenOn(grid)).toEqual({ shown: { rows: 0, columns: 0 }, saved: oneOnly });
  });
});
