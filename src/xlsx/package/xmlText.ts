import { XmlError } from './xmlError';

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const reference = /&([^;&]{0,12})(;?)/g;

/**
 * A text in XML, decoded: references are replaced, and every line ends with a line feed.
 *
 * @throws XmlError for a reference that XML does not define
 * @example decodedText('R&amp;D&#10;') // 'R&D\n'
 */
export function decodedText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? text.replace(reference, decodedReference) : text;
}

/** An attribute's value, decoded: as decodedText, but every line end or tab is a space. */
export function decodedValue(raw: string): string {
  return decodedText(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw);
}

function decodedReference(whole: string, name: string, end: string): string {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
  const isCode = (hex ?? decimal) !== undefined && code <= 0x10ffff;
  const sign = isCode
    ? String.fromCodePoint(code)
    : Object.hasOwn(named, name)
      ? named[name]
      : undefined;
  if (sign === undefined || end === '')
    throw new XmlError(0, `the reference ${whole} says nothing`);
  return sign;
}

/**
 * A text as XML has it between tags. Characters that XML cannot hold must be escaped before.
 *
 * @example escapedText('a < b') // 'a &lt; b'
 */
export function escapedText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** A text as XML has it within double quotes. */
export function escapedAttribute(text: string): string {
  return escapedText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
