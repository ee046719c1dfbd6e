import { attributesOf } from './xmlAttributes';
import { scanXml } from './scanXml';
import { inPart, XmlError } from './xmlError';
import { decodedText } from './xmlText';

/**
 * An element of an XML text, with the offsets in the text at which it is: `start`, `<tag …>`, `openEnd`, what is
 * inside, `closeStart`, `</tag>`, `end`. Of an element that is one empty tag the last three are the same.
 */
export class XmlElement {
  readonly children: XmlElement[] = [];
  closeStart: number;
  end: number;
  private read?: ReadonlyMap<string, string>;

  constructor(
    /** The whole text. */
    readonly source: string,
    /** With its prefix. */
    readonly name: string,
    readonly start: number,
    readonly openEnd: number,
    readonly isEmpty: boolean,
    /** The part that contains the text, for the report if it is damaged. */
    private readonly part = '',
  ) {
    this.closeStart = openEnd;
    this.end = openEnd;
  }

  /** The name without its prefix: what programs choose as a prefix means nothing. */
  get local(): string {
    return localName(this.name);
  }

  /**
   * By name with its prefix; parsed at the first use.
   *
   * @throws FileError
   */
  get attributes(): ReadonlyMap<string, string> {
    this.read ??= inPart(this.part, () => attributesOf(this.source, this.start, this.openEnd));
    return this.read;
  }

  /**
   * Its own text, without that of its children.
   *
   * @throws FileError
   */
  get text(): string {
    return this.isEmpty ? '' : inPart(this.part, () => this.ownText());
  }

  private ownText(): string {
    let text = '';
    let depth = 0;
    scanXml(this.source.slice(this.start, this.end), {
      open: (_name, _start, _end, isEmpty) => {
        if (!isEmpty) depth += 1;
        return depth > 1 && !isEmpty ? 'leave' : undefined;
      },
      close: () => {
        depth -= 1;
      },
      text: (from, to, isCdata) => {
        if (depth > 1) return;
        const raw = this.source.slice(this.start + from, this.start + to);
        text += isCdata ? raw : decodedText(raw);
      },
    });
    return text;
  }
}

/**
 * The tree of an XML text, for parts that are small.
 *
 * @param unread local names of elements whose inside is left, such as a sheet's data, which has a scan of its own
 * @param part the part that the text is of
 * @throws XmlError
 */
export function readXml(text: string, unread: readonly string[] = [], part = ''): XmlElement {
  let root: XmlElement | undefined;
  const open: XmlElement[] = [];
  scanXml(text, {
    open(name, start, end, isEmpty) {
      const element = new XmlElement(text, name, start, end, isEmpty, part);
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else root = element;
      if (!isEmpty) open.push(element);
      return unread.includes(element.local) ? 'skip' : undefined;
    },
    close(_name, start, end) {
      const element = open.pop();
      if (element) Object.assign(element, { closeStart: start, end });
    },
  });
  if (!root) throw new XmlError(0, 'no element');
  return root;
}

/** The first element down a path of local names. */
export function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (parent, local) => parent?.children.find((each) => each.local === local),
    element,
  );
}

/** The children of a local name. */
export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.local === local) ?? [];
}

/** The element and all in it, in the order of the text. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  const left = [element];
  for (let next = left.pop(); next; next = left.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i -= 1) {
      const each = next.children[i];
      if (each) left.push(each);
    }
  }
}

/** The id of the relationship that an element names: an attribute `id` of another vocabulary, such as `r:id`. */
export function relationshipId({ attributes }: XmlElement): string | undefined {
  for (const [name, value] of attributes) if (/^[^:]+:id$/.test(name)) return value;
  return undefined;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
