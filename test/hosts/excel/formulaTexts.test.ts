import { localAddress, localAddresses } from '../../../src/hosts/excel/localAddress';
import { splitReference } from '../../../src/hosts/excel/splitReference';

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

test.each([
  ["'It''s'!A1:B2", { sheet: "It's", address: 'A1:B2' }],
  ['Notes!A1', { sheet: 'Notes', address: 'A1' }],
  ['A1', { address: 'A1' }],
])('%s in two', (reference, parts) => {
  expect(splitReference(reference)).toEqual(parts);
});
