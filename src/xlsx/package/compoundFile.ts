import type { FileFault } from './fileError';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerSize = 512;
const entrySize = 128;

/**
 * What a compound file is, the container of the formats before .xlsx and of encrypted workbooks; undefined if the
 * bytes are none. Its directory is in sectors anywhere in the file, each entry on a multiple of its size.
 *
 * @see Microsoft, [MS-CFB] 2.6; [MS-OFFCRYPTO] 2.3
 */
export function compoundFault(bytes: Uint8Array): FileFault | undefined {
  if (!signature.every((byte, i) => bytes[i] === byte)) return undefined;
  const names = new Set<string>();
  for (let at = headerSize; at + entrySize <= bytes.length; at += entrySize) {
    const name = entryName(bytes, at);
    if (name !== undefined) names.add(name);
  }
  if (names.has('EncryptedPackage')) return { kind: 'password' };
  return names.has('Workbook') || names.has('Book')
    ? { kind: 'oldFormat' }
    : { kind: 'notAPackage' };
}

const known = ['EncryptedPackage', 'Workbook', 'Book'];

function entryName(bytes: Uint8Array, at: number): string | undefined {
  return known.find(
    (name) =>
      bytes[at + 64] === name.length * 2 + 2 &&
      [...name].every((letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0)),
  );
}
