import type { XmlElement } from './xml';
import { attributeSpans } from './xmlAttributes';
import { escapedAttribute } from './xmlText';

/** A change of a text: what is from `start` to `end` becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with all changes made; those at the same place are in the order given.
 *
 * @throws RangeError if two changes overlap, or one is outside the text
 * @example spliced('abc', [{ start: 1, end: 2, text: 'x' }]) // 'axc'
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of sorted) {
    if (start < at || end < start || end > text.length) {
      throw new RangeError(`The change of ${start} to ${end} overlaps another, or the text's end.`);
    }
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Gives an element an attribute, or another value of it; undefined takes it away. */
export function withAttribute(
  { source, start, openEnd, isEmpty }: XmlElement,
  name: string,
  value: string | number | undefined,
): Splice {
  const span = attributeSpans(source, start, openEnd).find((each) => each.name === name);
  const escaped = escapedAttribute(String(value));
  if (!span) {
    const at = openEnd - (isEmpty ? 2 : 1);
    return { start: at, end: at, text: value === undefined ? '' : ` ${name}="${escaped}"` };
  }
  if (value !== undefined) return { start: span.from - 1, end: span.end, text: `"${escaped}"` };
  let before = span.start;
  while (/\s/.test(source[before - 1] ?? '')) before -= 1;
  return { start: before, end: span.end, text: '' };
}

/** Puts XML at the end of what is inside an element, which may have been an empty tag. */
export function withChild(element: XmlElement, xml: string): Splice {
  const { isEmpty, openEnd, closeStart, name } = element;
  if (!isEmpty) return { start: closeStart, end: closeStart, text: xml };
  return { start: openEnd - 2, end: openEnd, text: `>${xml}</${name}>` };
}

/** Takes an element away. */
export function without({ start, end }: XmlElement): Splice {
  return { start, end, text: '' };
}
