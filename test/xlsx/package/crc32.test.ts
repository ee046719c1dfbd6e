import { crc32 } from '../../../src/xlsx/package/crc32';

test.each([
  ['', 0],
  ['a', 0xe8b7be43],
  // The check value that tables of checksums give.
  ['123456789', 0xcbf43926],
])('the checksum of "%s"', (text, checksum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(checksum);
});
