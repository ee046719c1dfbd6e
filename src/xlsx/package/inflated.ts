import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { damaged, FileError } from './fileError';
import type { ZipEntry } from './zipDirectory';

const stored = 0;
const deflated = 8;
/** Deflated bytes at a time: what they come to is at most a thousand times as much. */
const step = 65_536;

/**
 * What an entry of a zip holds. It is inflated piece by piece, so that one which holds more than it declares is refused
 * before it fills the memory.
 *
 * @param entry whose size is within what is read
 * @throws FileError
 */
export function inflated(entry: ZipEntry): Uint8Array {
  const { name, method, packed, size, crc } = entry;
  if (method !== stored && method !== deflated) throw damaged(name, `packed in the way ${method}`);
  const bytes = method === stored ? packed : unpacked(name, packed, size);
  if (bytes.length !== size) throw damaged(name, 'not of the size that the directory says');
  if (crc32(bytes) !== crc) throw damaged(name, 'the checksum differs');
  return bytes;
}

function unpacked(name: string, packed: Uint8Array, size: number): Uint8Array {
  // One bit of a deflated part stands for 129 bytes at most.
  if (size > packed.length * 1032) throw damaged(name, 'too short for its size');
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > size) throw damaged(name, 'longer than the directory says');
    bytes.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    throw error instanceof FileError ? error : damaged(name, String(error));
  }
  return bytes.subarray(0, filled);
}
