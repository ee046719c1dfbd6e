import { columnName } from '../../../src/sheets/address';
import { cellReference } from '../../../src/ui/workbookTab/cellReference';

it.each([
  ['A1', 0, 0],
  ['$B$3', 2, 1],
  ['aa10', 9, 26],
  ['XFD1048576', 1_048_575, 16_383],
  ['B2:C9', 1, 1],
])('%s', (address, row, column) => {
  expect(cellReference(address)).toEqual({ row, column });
});

it.each(['', '12', 'ABCD1', 'A', 'Sheet1!A1'])('"%s" is refused', (address) => {
  expect(() => cellReference(address)).toThrow(RangeError);
});

it('reads back what a column is called', () => {
  for (const column of [0, 25, 26, 701, 702, 16_383]) {
    expect(cellReference(`${columnName(column)}1`).column).toBe(column);
  }
});
