import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { partKey } from './partName';
import { partBytes } from './partText';
import { zipDirectory, type ZipEntry } from './zipDirectory';

type Written = Omit<ZipEntry, 'name'>;

/** 1 January 1980, the first day that a zip can hold: the same parts give the same bytes, whenever they are written. */
const firstDay = 0x00210000;
const utf8Name = 0x0800;
const deflated = 8;

/**
 * A package with some of its parts changed. All others are copied as they are packed, byte for byte, in their order; a
 * part that is new comes last.
 *
 * @param changes by name: text is written in UTF-8, undefined takes the part away
 * @returns the same bytes if nothing is changed
 * @throws FileError
 */
export function withParts(
  file: Uint8Array,
  changes: ReadonlyMap<string, Uint8Array | string | undefined>,
): Uint8Array {
  if (changes.size === 0) return file;
  const left = new Map([...changes].map(([name, part]) => [partKey(name), { name, part }]));
  const written: Written[] = [];
  const seen = new Set<string>();
  for (const entry of zipDirectory(file)) {
    const key = partKey(entry.name);
    const change = left.get(key);
    if (!change) written.push(entry);
    else if (change.part !== undefined && !seen.has(key)) {
      written.push(packed(entry.rawName, entry.flags & utf8Name, change.part));
    }
    if (change) seen.add(key);
  }
  for (const [key, { name, part }] of left) {
    if (part === undefined || seen.has(key)) continue;
    written.push(packed(new TextEncoder().encode(name), utf8Name, part));
  }
  return zipOf(written);
}

/** A package of these parts alone. */
export function packageOf(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  return zipOf(
    [...parts].map(([name, part]) => packed(new TextEncoder().encode(name), utf8Name, part)),
  );
}

function packed(rawName: Uint8Array, flags: number, part: Uint8Array | string): Written {
  const bytes = typeof part === 'string' ? partBytes(part) : part;
  return {
    ...{ rawName, flags, method: deflated, time: firstDay },
    ...{ crc: crc32(bytes), packed: deflateSync(bytes), size: bytes.length },
  };
}

/** Each entry after a header of its own, then the directory, which repeats the headers. */
function zipOf(entries: readonly Written[]): Uint8Array {
  const names = entries.reduce((sum, { rawName }) => sum + rawName.length, 0);
  const contents = entries.reduce((sum, each) => sum + each.packed.length, 0);
  const bytes = new Uint8Array(contents + 2 * names + entries.length * (30 + 46) + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    setCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.packed, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.packed.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    setCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    bytes.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What an entry's header and the directory both hold. Sizes are known here, so none follows the entry (flag 8). */
function setCommon(view: DataView, at: number, { flags, method, time, ...entry }: Written): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags & ~8, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
