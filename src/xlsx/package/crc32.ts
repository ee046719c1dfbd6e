/** Four tables of 256 remainders: of a byte, and of a byte with one, two and three others after it. */
const tables = new Uint32Array(4 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  }
  tables[byte] = remainder;
}
for (let at = 256; at < tables.length; at += 1) {
  const before = tables[at - 256] ?? 0;
  tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
}

/**
 * The checksum by which a zip verifies that a part is complete. Four bytes are taken at a time: a large sheet has fifty
 * million of them.
 *
 * @example crc32(new TextEncoder().encode('123456789')) // 0xcbf43926
 * @see PKWARE, APPNOTE 4.4.7
 */
export function crc32(bytes: Uint8Array): number {
  const byte = (at: number) => bytes[at] as number;
  const remainder = (table: number, value: number) =>
    tables[table * 256 + (value & 0xff)] as number;
  let left = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    left ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    left =
      remainder(3, left) ^
      remainder(2, left >>> 8) ^
      remainder(1, left >>> 16) ^
      remainder(0, left >>> 24);
  }
  for (; at < bytes.length; at += 1) left = remainder(0, left ^ byte(at)) ^ (left >>> 8);
  return ~left >>> 0;
}
