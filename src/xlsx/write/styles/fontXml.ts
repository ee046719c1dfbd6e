import type { BookFormat } from '../../book';
import { escapedAttribute } from '../../package/xmlText';
import { withChildElements } from '../../package/childElements';
import { fileColor } from './fileColor';
import type { FormatProperty } from './sameFormat';

/** Excel writes a font's properties in this order, and reads them in any. */
const order = `
  b i strike condense extend outline shadow u vertAlign sz color name family charset scheme`
  .trim()
  .split(/\s+/);

/** The font of a cell without one. */
export const standardFont = { name: 'Calibri', size: 11 } as const;

export const fontProperties = [
  ...(['font', 'size', 'color', 'bold', 'italic', 'underline', 'strike'] as const),
] satisfies readonly FormatProperty[];

/**
 * A font with some properties of a format; all else in it stays.
 *
 * @param base the `<font>` that the cell has had
 * @param changed which properties are taken from the format
 * @param p what is before the names of the file's elements, such as `x:`
 */
export function fontXml(
  base: string,
  changed: ReadonlySet<FormatProperty>,
  format: BookFormat,
  p: string,
): string {
  const mark = (local: string, isOn: true | undefined) => (isOn ? `<${p}${local}/>` : undefined);
  const changes = new Map<string, string | undefined>();
  if (changed.has('bold')) changes.set('b', mark('b', format.bold));
  if (changed.has('italic')) changes.set('i', mark('i', format.italic));
  if (changed.has('strike')) changes.set('strike', mark('strike', format.strike));
  if (changed.has('underline')) changes.set('u', mark('u', format.underline));
  if (changed.has('size')) changes.set('sz', `<${p}sz val="${format.size ?? standardFont.size}"/>`);
  if (changed.has('color')) changes.set('color', format.color && fileColor(format.color, p));
  if (changed.has('font')) {
    const name = escapedAttribute(format.font ?? standardFont.name);
    changes.set('name', `<${p}name val="${name}"/>`);
    // Both would contradict the name.
    changes.set('scheme', undefined).set('family', undefined);
  }
  return withChildElements(base, changes, order);
}
