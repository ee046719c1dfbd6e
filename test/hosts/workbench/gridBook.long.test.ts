import fc from 'fast-check';
import type { BookSheet } from '../../../src/xlsx/book';
import { BookGrid } from './BookGrid';
import { bookOf, sheets } from './books';

test('what a book says of a sheet is what the grid says of it, opened and kept too', async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (sheet) => {
      const grid = BookGrid.open(bookOf(sheet));
      await grid.calculated();
      expect(inOrder(grid.saved())).toEqual(inOrder(sheet));
      expect(inOrder((await grid.reopened()).saved())).toEqual(inOrder(sheet));
    }),
    { numRuns: 30 },
  );
}, 120_000);

function inOrder({ cells, ...sheet }: BookSheet) {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells: sorted, rowHeights: [...sheet.rowHeights].sort(([a], [b]) => a - b) };
}
