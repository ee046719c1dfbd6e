import { damaged, FileError } from './fileError';
import { fileLimits } from './limits';

/** An entry in a zip's directory. */
export interface ZipEntry {
  /** As in the zip, not decoded. */
  readonly rawName: Uint8Array;
  readonly name: string;
  readonly flags: number;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  /** The bytes as they are in the zip. */
  readonly packed: Uint8Array;
  readonly size: number;
}

const signatures = { end: 0x06054b50, end64: 0x06064b50, entry: 0x02014b50, local: 0x04034b50 };
const endLength = 22;
const locatorLength = 20;
const encrypted = 1;

/**
 * The entries of a zip, in its order; zip64 too. What is after the zip is left.
 *
 * @throws FileError
 * @see PKWARE, APPNOTE 4.3
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== signatures.local) {
    throw new FileError({ kind: 'notAPackage' });
  }
  try {
    return entriesOf(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw damaged('', 'the directory leads out of the file');
    throw error;
  }
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, length, offset } = directoryPlace(view);
  if (count > fileLimits.parts) throw new FileError({ kind: 'tooLarge', limit: 'parts' });
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== signatures.entry) throw damaged('', 'the directory is broken');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    entries.push(entryAt(bytes, view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (at > offset + length) throw damaged('', 'the directory is longer than it says');
  return entries;
}

/** Where the directory is: recorded at the end of the zip, for large ones slightly before. */
function directoryPlace(view: DataView) {
  const end = endOfZip(view);
  const place = {
    count: view.getUint16(end + 10, true),
    length: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  const isLarge =
    place.count === 0xffff || place.length === 0xffffffff || place.offset === 0xffffffff;
  if (!isLarge) return place;
  const end64 = long(view, end - locatorLength + 8);
  if (view.getUint32(end64, true) !== signatures.end64) throw damaged('', 'no zip64 directory');
  return {
    count: long(view, end64 + 32),
    length: long(view, end64 + 40),
    offset: long(view, end64 + 48),
  };
}

/**
 * The last mark of a zip's end. In the comment behind it may be what looks like one more, so that which is followed by
 * just its comment comes first; others have been filled up behind their end.
 */
function endOfZip(view: DataView): number {
  let last: number | undefined;
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== signatures.end) continue;
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
    last ??= at;
  }
  if (last === undefined) throw damaged('', 'no directory');
  return last;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(rawName);
  const flags = view.getUint16(at + 8, true);
  if (flags & encrypted) throw new FileError({ kind: 'password' });
  const sizes = entrySizes(view, at, at + 46 + nameLength, extraLength);
  if (view.getUint32(sizes.offset, true) !== signatures.local)
    throw damaged(name, 'no local header');
  const [localName, localExtra] = [26, 28].map((field) =>
    view.getUint16(sizes.offset + field, true),
  ) as [number, number];
  const from = sizes.offset + 30 + localName + localExtra;
  if (from + sizes.packed > bytes.length) throw damaged(name, 'cut off');
  return {
    ...{ rawName, name, flags },
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packed: bytes.subarray(from, from + sizes.packed),
    size: sizes.size,
  };
}

/** A size too large for four bytes is in the entry's zip64 field, in this order. */
function entrySizes(view: DataView, at: number, extra: number, extraLength: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const end = extra + extraLength;
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (sizes[key] !== 0xffffffff) continue;
      sizes[key] = long(view, value);
      value += 8;
    }
  }
  return sizes;
}

function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
