import { damaged } from './fileError';

const declared = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/**
 * The text of an XML part. Its encoding follows from its first bytes, or else from its declaration; the default is
 * UTF-8.
 *
 * @param part names it if it cannot be decoded
 * @throws FileError
 * @see Extensible Markup Language (XML) 1.0, appendix F
 */
export function partText(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // An unknown encoding, or bytes that are not valid in it.
    throw damaged(part, `no text in ${encoding}`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0xef && second === 0xbb) return 'utf-8';
  const [, name = 'utf-8'] = declared.exec(String.fromCharCode(...bytes.subarray(0, 256))) ?? [];
  // A declaration that can be read byte by byte is not in UTF-16, whatever its encoding.
  return /^utf-16/i.test(name) ? 'utf-8' : name;
}

/** A part's text in UTF-8, as its declaration states. */
export function partBytes(text: string): Uint8Array {
  const [tag = '', encoding = ''] = declared.exec(text) ?? [];
  const isSaid = encoding === '' || /^utf-?8$/i.test(encoding);
  const end = tag.length - 1;
  return new TextEncoder().encode(
    isSaid ? text : `${text.slice(0, end - encoding.length)}UTF-8${text.slice(end)}`,
  );
}
