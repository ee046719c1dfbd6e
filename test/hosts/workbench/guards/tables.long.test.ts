import { noteTotalsRow } from '../../../../src/hosts/workbench/guards/tableTotals';
import { check, guardedGrid, type Row } from './checkCells';
import type { TestGrid } from './TestGrid';

const deals = {
  ...{ A1: 'Name', B1: 'Spend', C1: "It's [x]", D1: 'Rev #1' },
  ...{ A2: 'a', B2: 60, C2: 1, D2: 10, A3: 'b', B3: 70, C3: 2, D3: 20 },
  ...{ A4: 'c', B4: 80, C4: 3, D4: 30, A5: 'Total', B5: 210, C5: 6, D5: 60 },
};
const headings = ['Name', 'Spend', "It's [x]", 'Rev #1'];
const withTotals = (grid: TestGrid) => {
  grid.table('Deals', 'A1:D5', headings);
  noteTotalsRow(grid.injector, 'book', 'Deals');
};

describe('tables', () => {
  test.each<Row>([
    [
      'a totals row is not data',
      {
        ...deals,
        F1: '=SUM(Deals[Spend])',
        F2: '=AVERAGE(Deals[Spend])',
        F3: '=ROWS(Deals[Spend])',
        F4: '=Deals[[#Totals],[Spend]]',
        F5: '=ROWS(Deals)',
        F6: '=ROWS(Deals[#All])',
        F7: '=Deals[[#Headers],[Spend]]',
        F8: '=SUM(Deals[[#Data],[#Totals],[Spend]])',
        F9: '=COUNTA(Deals[[#Headers],[#Data]])',
      },
      { F1: 210, F2: 70, F3: 3, F4: 210, F5: 3, F6: 5, F7: 'Spend', F8: 420, F9: 16 },
      withTotals,
    ],
    [
      'a table without totals has none',
      { ...deals, F1: '=Deals[[#Totals],[Spend]]', F2: '=SUM(Deals[Spend])' },
      { F1: '#REF!', F2: 210 },
      (grid) => grid.table('Deals', 'A1:D4', headings),
    ],
    [
      'a table without a header row is data from its first row on',
      {
        B1: 60,
        B2: 70,
        B3: 80,
        F1: '=SUM(Deals[Column2])',
        F2: '=ROWS(Deals)',
        F3: '=Deals[#Headers]',
      },
      { F1: 210, F2: 3, F3: '#REF!' },
      (grid) => grid.table('Deals', 'A1:B3', ['Column1', 'Column2'], { showHeader: false }),
    ],
    [
      'special characters in headings',
      {
        ...deals,
        F1: "=SUM(Deals[Rev '#1])",
        F2: "=SUM(Deals[It''s '[x']])",
        F3: '=SUM(deals[spend])',
      },
      { F1: 60, F2: 6, F3: 210 },
      withTotals,
    ],
    [
      'several columns',
      {
        ...deals,
        F1: "=SUM(Deals[[Spend]:[Rev '#1]])",
        F2: "=SUM(Deals[[#Totals],[Spend]:[Rev '#1]])",
      },
      { F1: 276, F2: 276 },
      withTotals,
    ],
    [
      'this row, in the table and beside it',
      { ...deals, F2: '=Deals[@Spend]*2', F3: '=Deals[[#This Row],[Spend]]', F5: '=Deals[@Spend]' },
      { F2: 120, F3: 70, F5: '#VALUE!' },
      withTotals,
    ],
    [
      'a column that is not there',
      { ...deals, F1: '=SUM(Deals[Nothing])', F2: '=SUM(Nothing[Spend])' },
      { F1: '#REF!', F2: '#NAME?' },
      withTotals,
    ],
  ])('%s', (...row) => check(row));

  test.each(['AI_Industry', 'a.b', '_x', '表格1', 'Table1'])('a table called %s', async (name) => {
    const grid = guardedGrid();
    grid.table(name, 'A1:D4', headings);
    const cells = { ...deals, F1: `=SUM(${name}[Spend])`, F2: `=ROWS(${name})` };
    expect(await grid.after(cells, 'F1', 'F2')).toEqual([210, 3]);
  });

  test('[@Spend] without the name of the table around it', async () => {
    const grid = guardedGrid();
    grid.table('Deals', 'A1:E4', [...headings, 'More']);
    const cells = { ...deals, E1: 'More', E2: '=[@Spend]*2', E3: '=SUM([Spend])' };
    expect(await grid.after(cells, 'E2', 'E3')).toEqual([120, 210]);
  });

  test('a heading that is changed, a table that comes and grows', async () => {
    const grid = guardedGrid();
    expect(await grid.after({ ...deals, F1: '=SUM(Deals[Capex])' }, 'F1')).toEqual(['#NAME?']);
    grid.table('Deals', 'A1:D4', headings);
    await grid.calculated();
    expect(grid.shown('F1')).toEqual(['#REF!']);
    expect(await grid.after({ B1: 'Capex' }, 'F1')).toEqual([210]);
    expect(await grid.after({ B2: 61 }, 'F1')).toEqual([211]);
  });
});
