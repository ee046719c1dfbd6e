import { XmlError } from './xmlError';

/** What is reported of an XML text, in its order. Offsets count from its start; a name has its prefix. */
export interface XmlVisitor {
  /**
   * The tag that opens an element, or is all of it.
   *
   * @returns 'leave' to hear nothing of what is inside; 'skip' likewise, for an element that has none of its own name
   * in it, which is faster
   */
  open?(name: string, start: number, end: number, isEmpty: boolean): 'leave' | 'skip' | undefined;
  /** The tag that closes an element; none for an empty one. */
  close?(name: string, start: number, end: number): void;
  /** Text inside an element; in a CDATA section nothing is escaped. */
  text?(start: number, end: number, isCdata: boolean): void;
}

const [bang, slash, question, closing, opening] = [...'!/?><'].map((sign) => sign.charCodeAt(0));
const [double, single] = [...'"\''].map((sign) => sign.charCodeAt(0));

/**
 * Goes through an XML text once, without building anything. Comments, instructions and a document type are passed over:
 * nothing outside the text is ever read, and no entity is defined.
 *
 * @throws XmlError if a tag does not end, or closes another element than the one that is open
 */
export function scanXml(text: string, visitor: XmlVisitor): void {
  const open: string[] = [];
  /** How deep the element is that ends; what is deeper is not reported. */
  let heard = Infinity;
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start === -1)
      throw new XmlError(at, open.length > 0 ? `${open.at(-1)} is not closed` : 'no element');
    if (start > at && open.length > 0 && open.length < heard) visitor.text?.(at, start, false);
    const kind = text.charCodeAt(start + 1);
    if (kind === slash) {
      at = endOf(text, '>', start);
      const name = text.slice(start + 2, at - 1).trimEnd();
      if (open.pop() !== name) throw new XmlError(start, `${name} is closed but not open`);
      if (open.length < heard) {
        heard = Infinity;
        visitor.close?.(name, start, at);
      }
    } else if (kind === bang) {
      at = pastMarkup(text, start);
      const isHeard = open.length > 0 && open.length < heard;
      if (isHeard && text.startsWith('<![CDATA[', start)) visitor.text?.(start + 9, at - 3, true);
    } else if (kind === question) {
      at = endOf(text, '?>', start);
    } else {
      at = tagEnd(text, start);
      const name = text.slice(start + 1, nameEnd(text, start + 1));
      if (name === '') throw new XmlError(start, 'a tag without a name');
      const isEmpty = text.charCodeAt(at - 2) === slash;
      const answer = open.length < heard ? visitor.open?.(name, start, at, isEmpty) : undefined;
      if (!isEmpty) open.push(name);
      if (!isEmpty && answer !== undefined) heard = open.length;
      if (!isEmpty && answer === 'skip') at = before(text, `</${name}`, at);
    }
    if (open.length === 0 && kind !== bang && kind !== question) return;
  }
}

/** Where the tag ends that starts at `start`; a value in quotes may hold `>`. */
function tagEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === closing) return at + 1;
    if (code === opening) break;
    if (code === double) at = before(text, '"', at + 1);
    else if (code === single) at = before(text, "'", at + 1);
  }
  throw new XmlError(start, 'a tag that does not end');
}

function nameEnd(text: string, start: number): number {
  let at = start;
  for (; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === closing || code === slash) return at;
  }
}

/** Past a comment, a CDATA section or a document type. */
function pastMarkup(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return endOf(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return endOf(text, ']]>', start);
  const end = endOf(text, '>', start);
  const inner = text.indexOf('[', start);
  return inner === -1 || inner > end ? end : endOf(text, '>', before(text, ']', inner));
}

function endOf(text: string, sign: string, from: number): number {
  return before(text, sign, from) + sign.length;
}

function before(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  if (at === -1) throw new XmlError(from, `no ${sign}`);
  return at;
}
