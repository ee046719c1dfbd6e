import { XmlError } from './xmlError';
import { decodedValue } from './xmlText';

/** Where an attribute is: `start` is where its name begins, `end` is past its closing quote. */
export interface AttributeSpan {
  readonly name: string;
  readonly start: number;
  /** Of its value, without the quotes. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/**
 * The attributes of the tag that starts at `start`, in its order.
 *
 * @param end past the tag
 * @throws XmlError
 */
export function attributeSpans(text: string, start: number, end: number): readonly AttributeSpan[] {
  const spans: AttributeSpan[] = [];
  let at = start + 1;
  while (at < end && !isBetween(text.charCodeAt(at)) && text[at] !== '/' && text[at] !== '>')
    at += 1;
  for (;;) {
    while (isBetween(text.charCodeAt(at))) at += 1;
    if (at >= end || text[at] === '/' || text[at] === '>') return spans;
    const equals = text.indexOf('=', at);
    if (equals === -1 || equals >= end) throw new XmlError(at, 'an attribute without a value');
    let from = equals + 1;
    while (isBetween(text.charCodeAt(from))) from += 1;
    const quote = text[from];
    if (quote !== '"' && quote !== "'") throw new XmlError(at, 'an attribute without quotes');
    const to = text.indexOf(quote, from + 1);
    const name = text.slice(at, equals).trimEnd();
    spans.push({ name, start: at, from: from + 1, to, end: to + 1 });
    at = to + 1;
  }
}

/** The values of the attributes, by name; a prefix is part of the name. */
export function attributesOf(
  text: string,
  start: number,
  end: number,
): ReadonlyMap<string, string> {
  return new Map(
    attributeSpans(text, start, end).map(({ name, from, to }) => [
      name,
      decodedValue(text.slice(from, to)),
    ]),
  );
}

function isBetween(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
