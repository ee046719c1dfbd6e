import type { BookShade } from '../../book';
import { child, childrenOf, type XmlElement } from '../../package/xml';
import type { ReadColor } from './fileColors';

/** What a conditional format changes in a cell. */
export type ShadeFormat = Pick<BookShade, 'fill' | 'color'>;

/** A conditional format by its index, `dxfId`; undefined if it is none, or changes more than fill and color. */
export type ShadeFormatByIndex = (index: number) => ShadeFormat | undefined;

/**
 * The conditional formats of a file.
 *
 * @param styles the root of `styles.xml`, if there is one
 */
export function readShadeFormats(
  styles: XmlElement | undefined,
  color: ReadColor,
): ShadeFormatByIndex {
  const all = childrenOf(child(styles, 'dxfs'), 'dxf');
  return (index) => {
    const format = all[index];
    if (!format || !holdsOnly(format, ['font', 'fill'])) return undefined;
    const [font, fill] = [child(format, 'font'), child(format, 'fill')];
    const [ofFont, ofFill] = [font && fontColor(font, color), fill && fillColor(fill, color)];
    const isRead = (!font || ofFont !== undefined) && (!fill || ofFill !== undefined);
    if (!isRead || format.children.length === 0) return undefined;
    return {
      ...(ofFill !== undefined && { fill: ofFill }),
      ...(ofFont !== undefined && { color: ofFont }),
    };
  };
}

function fontColor(font: XmlElement, color: ReadColor): string | undefined {
  return holdsOnly(font, ['color']) ? color(child(font, 'color')) : undefined;
}

/** Other than in the format of a cell, the ground of a solid fill is its color. */
function fillColor(fill: XmlElement, color: ReadColor): string | undefined {
  const pattern = child(fill, 'patternFill');
  if (!pattern || !holdsOnly(fill, ['patternFill'])) return undefined;
  if (!holdsOnly(pattern, ['fgColor', 'bgColor'])) return undefined;
  const ground = color(child(pattern, 'bgColor'));
  const line = color(child(pattern, 'fgColor'));
  const type = pattern.attributes.get('patternType') ?? 'solid';
  return type === 'solid' && (line ?? ground) === ground ? ground : undefined;
}

/** Whether an element has no other children than these, and none twice. */
function holdsOnly({ children }: XmlElement, names: readonly string[]): boolean {
  const found = children.map(({ local }) => local);
  return new Set(found).size === found.length && found.every((name) => names.includes(name));
}
