import { localAddress, localAddresses } from '../../../src/hosts/excel/areas';

test.each([
  ["'A, b'!$B$2:$C$3,'A, b'!E5", ['B2:C3', 'E5']],
  ['Sheet1!A1', ['A1']],
  ['A1:B2', ['A1:B2']],
])('the ranges of %s', (address, ranges) => {
  expect(localAddresses(address)).toEqual(ranges);
});

test("a sheet's name may hold an exclamation mark", () => {
  expect(localAddress("'Plan!A1'!B2")).toBe('B2');
});
