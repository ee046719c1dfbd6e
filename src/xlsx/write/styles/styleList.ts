import { type Splice, withAttribute, withChild } from '../../package/splice';
import { child, type XmlElement } from '../../package/xml';
import { inserted, prefixOf } from '../../package/childElements';

/** The children of a file's styles, in the schema's order. */
export const styleOrder = `
  numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst`
  .trim()
  .split(/\s+/);

/** One of the lists in a file's styles: what is in it, and what is added at its end. */
export class StyleList {
  private readonly texts: string[];
  private readonly indices = new Map<string, number>();
  private readonly element: XmlElement | undefined;
  /** How many entries the file has, and how many are first if it has none. */
  private readonly length: number;
  private readonly defaults: number;

  /**
   * @param local the list's name, such as `fonts`
   * @param defaults what is first in a list that the file lacks
   */
  constructor(
    private readonly root: XmlElement,
    readonly local: string,
    defaults: readonly string[],
  ) {
    this.element = child(root, local);
    const entries = this.element?.children ?? [];
    this.length = entries.length;
    this.texts = entries.map(({ start, end }) => root.source.slice(start, end));
    if (this.length === 0) this.texts.push(...defaults);
    this.texts.forEach((text, i) => {
      if (!this.indices.has(text)) this.indices.set(text, i);
    });
    this.defaults = this.texts.length - this.length;
  }

  get entries(): readonly string[] {
    return this.texts;
  }

  /** The place of an entry, which is added if none is equal. */
  indexOf(text: string): number {
    const found = this.indices.get(text);
    return found ?? this.append(text);
  }

  /** Adds an entry, though there may be an equal one; its place. */
  append(text: string): number {
    this.indices.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** What the list's additions change in the file; nothing if there are none. */
  splices(): readonly Splice[] {
    const added = this.texts.slice(this.length);
    if (added.length === this.defaults) return [];
    const count = this.texts.length;
    if (this.element) {
      return [withAttribute(this.element, 'count', count), withChild(this.element, added.join(''))];
    }
    const name = prefixOf(this.root) + this.local;
    const xml = `<${name} count="${count}">${added.join('')}</${name}>`;
    return [inserted(this.root, styleOrder, this.local, xml)];
  }
}
