import { check, guardedGrid, type Row } from './checkCells';
import type { TestGrid } from './TestGrid';

const scoped = (grid: TestGrid) => {
  grid.name('Loc', 'A!$A$1', 'A');
  grid.name('Loc', 'B!$A$1', 'B');
  grid.name('Loc', 'C!$A$1');
  grid.name('Twice', '=Loc*2');
};
const perSheet = { 'A!A1': 5, 'B!A1': 9, 'C!A1': 7 };

describe("a sheet's name answers on that sheet", () => {
  test.each<Row>([
    [
      'its own first, then the workbook’s',
      { ...perSheet, 'A!C1': '=Loc', 'B!C1': '=Loc', 'C!C1': '=Loc', 'D!C1': '=Loc' },
      { 'A!C1': 5, 'B!C1': 9, 'C!C1': 7, 'D!C1': 7 },
      scoped,
    ],
    [
      'with the sheet named, from any sheet',
      { ...perSheet, 'B!C1': '=A!Loc', 'B!C2': '=SUM(A!Loc,B!Loc)', 'D!C1': "='B'!Loc" },
      { 'B!C1': 5, 'B!C2': 14, 'D!C1': 9 },
      scoped,
    ],
    [
      'a name of the whole workbook, with a sheet named that has no such name',
      { ...perSheet, 'A!C1': '=D!Loc' },
      { 'A!C1': 7 },
      scoped,
    ],
    [
      'within another name: as on the sheet that the formula is on',
      { ...perSheet, 'A!C1': '=Twice', 'B!C1': '=Twice', 'D!C1': '=Twice+1' },
      { 'A!C1': 10, 'B!C1': 18, 'D!C1': 15 },
      scoped,
    ],
    [
      'and nowhere else',
      { 'A!A1': 5, 'B!C1': '=Only', 'B!C2': '=A!Only', 'A!C1': '=only' },
      { 'B!C1': '#NAME?', 'B!C2': 5, 'A!C1': 5 },
      (grid) => grid.name('Only', 'A!$A$1', 'A'),
    ],
  ])('%s', (...row) => check(row, ['A', 'B', 'C', 'D']));

  test('a change of the name is calculated', async () => {
    const grid = guardedGrid(['A', 'B']);
    grid.name('Loc', 'A!$A$1', 'A');
    await grid.after({ 'A!A1': 5, 'A!A2': 6, 'A!C1': '=Loc', 'A!C2': '=C1+1' });
    grid.name('Loc', 'A!$A$2', 'A');
    await grid.calculated();
    expect(grid.shown('A!C1', 'A!C2')).toEqual([6, 7]);
    expect(await grid.after({ 'A!A2': 8 }, 'A!C1', 'A!C2')).toEqual([8, 9]);
    grid.removeName('Loc', 'A');
    await grid.calculated();
    expect(grid.shown('A!C1')).toEqual(['#NAME?']);
    grid.name('Loc', 'A!$A$1');
    await grid.calculated();
    expect(grid.shown('A!C1', 'A!C2')).toEqual([5, 6]);
  });
});
