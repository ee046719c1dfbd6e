import fc from 'fast-check';
import { address } from '../../../src/sheets/address';
import { originOf } from '../../../src/ui/figures/originOf';

test.each([
  ['one cell', 'A1', 0, 0],
  ['a range', 'B4:J12', 3, 1],
  ['two letters', 'AB10', 9, 27],
  ['the last cell of a sheet', 'XFD1048576', 1_048_575, 16_383],
  ['with fixed parts', '$C$2:$D$3', 1, 2],
])('%s', (_, range, row, column) => {
  expect(originOf(range)).toEqual({ row, column });
});

test('refuses what is no range', () => {
  expect(() => originOf('here')).toThrow('a range begins with a cell such as B4; got "here"');
});

test('undoes address, wherever the range begins', () => {
  const cell = fc.record({ row: fc.nat(1_048_570), column: fc.nat(16_380) });
  fc.assert(
    fc.property(cell, (topLeft) => {
      expect(originOf(address(topLeft, 3, 2))).toEqual(topLeft);
    }),
  );
});
