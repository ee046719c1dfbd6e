import fc from 'fast-check';
import { address, columnName } from '../../src/sheets/address';

describe('columnName', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%d is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  test('reads back as the number it came from, over the whole sheet', () => {
    const numberOf = (name: string): number =>
      [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        expect(numberOf(columnName(column))).toBe(column);
      }),
    );
  });
});

describe('address', () => {
  test.each([
    [{ row: 0, column: 0 }, 1, 1, 'A1'],
    [{ row: 0, column: 0 }, 2, 3, 'A1:C2'],
    [{ row: 9, column: 26 }, 1, 2, 'AA10:AB10'],
    [{ row: 4, column: 1 }, 3, 1, 'B5:B7'],
  ])('from %j, %d rows of %d columns: %s', (topLeft, rows, columns, text) => {
    expect(address(topLeft, rows, columns)).toBe(text);
  });
});

test.each([
  [undefined, 'C3:D4'],
  ['column', '$C3:$D4'],
  ['row', 'C$3:D$4'],
  ['both', '$C$3:$D$4'],
] as const)('anchored by %s a block is %s', (anchor, text) => {
  expect(address({ row: 2, column: 2 }, 2, 2, anchor)).toBe(text);
});
