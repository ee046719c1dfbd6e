import type { XmlElement } from '../../package/xml';
import { fillXml, grayFill } from './fillXml';
import { standardFont } from './fontXml';
import { StyleList } from './styleList';

/** The lists of a file's styles to which formats add. */
export type StyleLists = ReturnType<typeof styleListsOf>;

/**
 * The lists of a file's styles; if it lacks one, what every program takes for granted is first in it.
 *
 * @param p what is before the names of the file's elements, such as `x:`
 */
export function styleListsOf(root: XmlElement, p: string) {
  const list = (local: string, ...defaults: string[]) => new StyleList(root, local, defaults);
  return {
    numberFormats: list('numFmts'),
    fonts: list('fonts', standardFontXml(p)),
    fills: list('fills', fillXml(undefined, p), grayFill(p)),
    borders: list('borders', `<${p}border/>`),
    styleFormats: list('cellStyleXfs', `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`),
    formats: list('cellXfs', plainFormat(p)),
    styleNames: list('cellStyles', `<${p}cellStyle name="Normal" xfId="0" builtinId="0"/>`),
    conditionalFormats: list('dxfs'),
  };
}

/** The format of a cell without one. */
export function plainFormat(p: string): string {
  return `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
}

/** The font of such a cell. */
export function standardFontXml(p: string): string {
  const { name, size } = standardFont;
  return `<${p}font><${p}sz val="${size}"/><${p}name val="${name}"/></${p}font>`;
}
