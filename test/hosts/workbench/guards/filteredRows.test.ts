import { SetSpecificRowsVisibleCommand } from '@univerjs/sheets';
import type { BookCell, BookSheet } from '../../../../src/xlsx/book';
import { BookGrid } from '../BookGrid';
import { bookOf, cell, number } from '../books';

const formula = (text: string, result: number) =>
  ({ kind: 'formula', formula: text, result }) as const;

/** 1 to 9 in A2:A10, rows 2 to 6 hidden, and totals of them. */
const cells: readonly BookCell[] = [
  ...Array.from({ length: 9 }, (_, i) => cell(`A${i + 2}`, number(i + 1))),
  cell('D1', formula('=SUBTOTAL(9,A2:A10)', 30)),
  cell('E1', formula('=SUBTOTAL(109,A2:A10)', 30)),
  cell('F1', formula('=AGGREGATE(9,5,A2:A10)', 30)),
  cell('G1', formula('=SUM(A2:A10)', 45)),
];
const hiddenRows = new Set([1, 2, 3, 4, 5]);

const open = (sheet: Partial<BookSheet>) => BookGrid.open(bookOf({ cells, ...sheet }));
const totals = (grid: BookGrid) =>
  [3, 4, 5, 6].map((column) => grid.sheet().getCellRaw(0, column)?.v);

test('rows that a filter hides are in no total', async () => {
  const grid = open({ hiddenRows, filteredRows: hiddenRows });
  await grid.calculated();
  expect(totals(grid)).toEqual([30, 30, 30, 45]);
});

test('rows that were hidden by hand are in SUBTOTAL(9), as in Excel', async () => {
  const grid = open({ hiddenRows });
  await grid.calculated();
  expect(totals(grid)).toEqual([45, 30, 30, 45]);
});

test('a row that is shown again is counted again, and after a reload the others still are not', async () => {
  const grid = open({ hiddenRows, filteredRows: hiddenRows });
  await grid.run(SetSpecificRowsVisibleCommand.id, {
    ...grid.at(),
    ranges: [{ startRow: 5, endRow: 5, startColumn: 0, endColumn: 0 }],
  });
  await grid.type(6, 0, 6);
  await grid.calculated();
  expect(totals(grid).slice(0, 3)).toEqual([35, 35, 35]);
  expect(totals(await grid.reopened()).slice(0, 3)).toEqual([35, 35, 35]);
});
