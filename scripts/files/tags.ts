/** A piece of an XML text: a tag by its local name, or what is between two tags. */
export type Piece =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: string;
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const piece =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|([^<]+)/g;

/**
 * Goes through an XML text in order, whatever prefixes it uses. It shares nothing with the reader that it is there to
 * check.
 *
 * @throws Error if a tag is closed that is not open, or one is left open
 */
export function* tags(xml: string): Generator<Piece> {
  const open: string[] = [];
  for (const [, data, closed, opened, attributes = '', slash, text] of xml.matchAll(piece)) {
    if (opened !== undefined) {
      const isEmpty = slash === '/';
      if (!isEmpty) open.push(opened);
      yield { kind: 'open', name: localName(opened), attributes, isEmpty };
    } else if (closed !== undefined) {
      if (open.pop() !== closed) throw new Error(`</${closed}> closes what is not open.`);
      yield { kind: 'close', name: localName(closed) };
    } else if (data !== undefined) yield { kind: 'text', text: data };
    else if (text !== undefined) yield { kind: 'text', text: decoded(text) };
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> is left open.`);
}

/** The value of an attribute by its local name: attribute(' r:id="a&amp;b"', 'id') is "a&b". */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, key = '', double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (localName(key) === name) return decoded(double ?? single ?? '');
  }
  return undefined;
}

/** Whether an attribute is true. */
export function isOn(attributes: string, name: string): boolean {
  return /^(1|true|on)$/.test(attribute(attributes, name) ?? '');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  if (!text.includes('&') && !text.includes('\r')) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex as string, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return named[name as string] ?? whole;
    });
}
