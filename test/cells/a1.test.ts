import fc from 'fast-check';
import { address, areaAt, cellAt, columnName, columnNumber, firstCell } from '../../src/cells/a1';

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

  test('columnNumber reads back the number it came from, over the whole sheet', () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        expect(columnNumber(columnName(column))).toBe(column);
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

describe('firstCell', () => {
  test.each([
    ['one cell', 'A1', 0, 0],
    ['a range', 'B4:J12', 3, 1],
    ['lower case', 'aa10', 9, 26],
    ['two letters', 'AB10', 9, 27],
    ['the last cell of a sheet', 'XFD1048576', 1_048_575, 16_383],
    ['with fixed parts', '$C$2:$D$3', 1, 2],
  ])('%s', (_, range, row, column) => {
    expect(firstCell(range)).toEqual({ row, column });
  });

  test.each(['here', '', '12', 'ABCDE1', 'A', 'Sheet1!A1'])('"%s" is refused', (text) => {
    expect(() => firstCell(text)).toThrow(RangeError);
  });

  test('undoes address, wherever the range begins', () => {
    const cell = fc.record({ row: fc.nat(1_048_570), column: fc.nat(16_380) });
    fc.assert(
      fc.property(cell, (topLeft) => {
        expect(firstCell(address(topLeft, 3, 2))).toEqual(topLeft);
      }),
    );
  });
});

describe('areaAt', () => {
  test.each([
    ['B2:C4', { row: 1, column: 1, rows: 3, columns: 2 }],
    ['$C$4:$B$2', { row: 1, column: 1, rows: 3, columns: 2 }],
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['A:C', undefined],
    ['A1:XFE1', undefined],
    ['A1048577', undefined],
  ])('%s', (text, area) => {
    expect(areaAt(text)).toEqual(area);
  });
});

test.each(['', 'A0', '7', 'A1B', 'A-1'])('"%s" is not a cell', (text) => {
  expect(cellAt(text)).toBeUndefined();
});
