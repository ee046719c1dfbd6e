import { formatNamed } from '../../../sheets/format';
import type { BookFormat, BookShade } from '../../book';
import { type Splice, spliced } from '../../package/splice';
import { readXml, type XmlElement } from '../../package/xml';
import { childXml, prefixOf, withChildElements } from '../../package/childElements';
import { alignmentProperties, alignmentXml } from './alignmentXml';
import { borderXml } from './borderXml';
import { fillXml } from './fillXml';
import { fontProperties, fontXml } from './fontXml';
import { namedFormat } from './namedFormat';
import { numberFormatId } from './numberFormatId';
import { changedBorders, changedProperties, isSameFormat } from './sameFormat';
import { shadeFormatXml } from './shadeFormatXml';
import { type StyleList, styleOrder } from './styleList';
import { plainFormat, type StyleLists, styleListsOf } from './styleLists';
import { type AttributeChanges, withXmlAttributes } from './withXmlAttributes';

/** The children of a format. */
const formatOrder = ['alignment', 'protection', 'extLst'];

/**
 * The styles of a file, to which formats are added as cells need them. What the file has stays as it is written.
 *
 * @example
 * const styles = new Styles(xml);
 * styles.formatFor(3, {}, { bold: true }) // as format 3, but bold: for example 12
 */
export class Styles {
  private readonly root: XmlElement;
  /** What is before the names of the file's elements. */
  private readonly p: string;
  private readonly lists: StyleLists;
  private readonly found = new Map<string, number>();

  /** @param file the text of the part `styles.xml` */
  constructor(private readonly file: string) {
    this.root = rootOf(file);
    this.p = prefixOf(this.root);
    this.lists = styleListsOf(this.root, this.p);
  }

  /** The text of the part, the same if nothing was added. */
  get xml(): string {
    const all = styleOrder.flatMap((local): readonly Splice[] =>
      Object.values(this.lists).flatMap((list) => (list.local === local ? list.splices() : [])),
    );
    return all.length === 0 ? this.file : spliced(this.root.source, all);
  }

  /**
   * The format of a cell that was reformatted: its format in the file, with what changed.
   *
   * @param base the format that the cell has in the file; undefined if it has none
   * @param before the format of the cell when it was read
   * @param now its format now
   * @returns the format's index, `s`; that of the base if both formats are the same
   */
  formatFor(base: number | undefined, before: BookFormat, now: BookFormat): number {
    if (isSameFormat(before, now)) return base ?? 0;
    const key = `${base ?? 0} ${JSON.stringify(before)} ${JSON.stringify(now)}`;
    let index = this.found.get(key);
    if (index === undefined) {
      index = this.lists.formats.indexOf(this.changedFormat(base ?? 0, before, now));
      this.found.set(key, index);
    }
    return index;
  }

  /** The index, `dxfId`, of what a conditional format changes. */
  shadeFor(shade: Pick<BookShade, 'fill' | 'color'>): number {
    return this.lists.conditionalFormats.indexOf(shadeFormatXml(shade, this.p));
  }

  private changedFormat(base: number, before: BookFormat, now: BookFormat): string {
    const xml = this.shownFormat(base, before, now);
    if (!changedProperties(before, now).has('styleName')) return xml;
    return namedFormat(xml, now.styleName, () => this.styleFormat(now), this.lists, this.p);
  }

  /** The format of a cell's named style; for an unknown style, that of its first cell. */
  private styleFormat(cell: BookFormat): string {
    const style: BookFormat = formatNamed(cell.styleName ?? '') ?? cell;
    return this.shownFormat(0, {}, { ...style, numberFormat: 'General' });
  }

  /** The format with what changed, whatever its named style. */
  private shownFormat(base: number, before: BookFormat, now: BookFormat): string {
    const { formats } = this.lists;
    const format = formats.entries[base] ?? formats.entries[0] ?? plainFormat(this.p);
    const changed = changedProperties(before, now);
    const xml = withXmlAttributes(format, this.changedEntries(format, before, now));
    if (!alignmentProperties.some((property) => changed.has(property))) return xml;
    const alignment = childXml(format, 'alignment') ?? `<${this.p}alignment/>`;
    const child = alignmentXml(alignment, changed, now);
    const aligned = withChildElements(xml, new Map([['alignment', child]]), formatOrder);
    return withXmlAttributes(aligned, { applyAlignment: 1 });
  }

  /** The format's attributes that name entries of other lists. */
  private changedEntries(format: string, before: BookFormat, now: BookFormat): AttributeChanges {
    const { fonts, fills, borders, numberFormats } = this.lists;
    const changed = changedProperties(before, now);
    const sides = changedBorders(before, now);
    const { attributes } = readXml(format);
    const entry = (list: StyleList, id: string) =>
      list.entries[Number(attributes.get(id) ?? 0)] ?? list.entries[0] ?? '';
    const own: Record<string, number> = {};
    if (fontProperties.some((property) => changed.has(property))) {
      const font = fontXml(entry(fonts, 'fontId'), changed, now, this.p);
      Object.assign(own, { fontId: fonts.indexOf(font), applyFont: 1 });
    }
    if (changed.has('fill')) {
      const fill = now.fill === undefined ? 0 : fills.indexOf(fillXml(now.fill, this.p));
      Object.assign(own, { fillId: fill, applyFill: 1 });
    }
    if (sides.length > 0) {
      const border = borderXml(entry(borders, 'borderId'), sides, now.borders, this.p);
      Object.assign(own, { borderId: borders.indexOf(border), applyBorder: 1 });
    }
    if (changed.has('numberFormat')) {
      Object.assign(own, {
        numFmtId: numberFormatId(numberFormats, now.numberFormat, this.p),
        applyNumberFormat: 1,
      });
    }
    return own;
  }
}

/** An empty root gets a closing tag, so that there is room in it. */
function rootOf(file: string): XmlElement {
  const root = readXml(file);
  if (!root.isEmpty) return root;
  const open = file.slice(0, root.openEnd).replace(/\s*\/>$/, '>');
  return readXml(`${open}</${root.name}>`);
}
