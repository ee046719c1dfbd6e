import type { BookBorder, BookLook, BorderSide } from '../../book';
import { child, childrenOf, type XmlElement } from '../../package/xml';
import { isSet, numberOf } from '../../package/attributeValue';
import { fileColors, type ReadColor } from './fileColors';
import { numberFormats } from './numberFormats';

/** How cells of a format look, by the format's index, `s`; the same object each time. */
export type FileLooks = (index: number) => BookLook;

/** Defaults are omitted. */
export const plainLook: BookLook = Object.freeze({});

/**
 * The looks of a file's formats. What no look can say, such as a pattern or a rotation, stays in the file alone.
 *
 * @param styles the root of `styles.xml`, if there is one
 * @param theme the root of the theme's part, if there is one
 */
export function fileLooks(
  styles: XmlElement | undefined,
  theme: XmlElement | undefined,
): FileLooks {
  const color = fileColors(styles, theme);
  const format = numberFormats(styles);
  const list = (name: string, each: string) => childrenOf(child(styles, name), each);
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const borders = list('borders', 'border');
  const formats = list('cellXfs', 'xf');
  const read = new Map<number, BookLook>();
  return (index) => {
    const known = read.get(index);
    if (known) return known;
    const xf = formats[index];
    const code = format(numberOf(xf, 'numFmtId') ?? 0);
    const look: BookLook = {
      ...(code !== undefined && { format: code }),
      ...fontLook(fonts[numberOf(xf, 'fontId') ?? 0], color),
      ...fillLook(fills[numberOf(xf, 'fillId') ?? 0], color),
      ...alignmentLook(child(xf, 'alignment')),
      ...borderLook(borders[numberOf(xf, 'borderId') ?? 0], color),
    };
    const told = xf && Object.keys(look).length > 0 ? Object.freeze(look) : plainLook;
    read.set(index, told);
    return told;
  };
}

function fontLook(font: XmlElement | undefined, readColor: ReadColor): BookLook {
  const value = (name: string) => child(font, name)?.attributes.get('val');
  const name = value('name');
  const size = Number(value('sz') ?? 11);
  const color = readColor(child(font, 'color'));
  const has = (mark: string) => {
    const element = child(font, mark);
    return element !== undefined && isSet(element, 'val', true);
  };
  const underline = child(font, 'u');
  return {
    ...(name !== undefined && name !== '' && name !== 'Calibri' && { font: name }),
    ...(size > 0 && size !== 11 && { size }),
    ...(color !== undefined && { color }),
    ...(has('b') && { bold: true }),
    ...(has('i') && { italic: true }),
    ...(underline && underline.attributes.get('val') !== 'none' && { underline: true }),
    ...(has('strike') && { strike: true }),
  };
}

function fillLook(fill: XmlElement | undefined, readColor: ReadColor): BookLook {
  const pattern = child(fill, 'patternFill');
  if (pattern?.attributes.get('patternType') !== 'solid') return {};
  const color = readColor(child(pattern, 'fgColor'));
  return color === undefined ? {} : { fill: color };
}

function alignmentLook(alignment: XmlElement | undefined): BookLook {
  const align = oneOf(['left', 'center', 'right'] as const, alignment, 'horizontal');
  const vertical = oneOf(['top', 'center'] as const, alignment, 'vertical');
  const indent = numberOf(alignment, 'indent') ?? 0;
  return {
    ...(align && { align }),
    ...(vertical && { vertical }),
    ...(isSet(alignment, 'wrapText') && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
}

function oneOf<T extends string>(
  known: readonly T[],
  element: XmlElement | undefined,
  name: string,
): T | undefined {
  const value = element?.attributes.get(name);
  return known.find((each) => each === value);
}

/** If the text runs from the left, strict files call the left side the start. */
const sides: readonly (readonly [BorderSide, string, string])[] = [
  ['top', 'top', 'top'],
  ['right', 'right', 'end'],
  ['bottom', 'bottom', 'bottom'],
  ['left', 'left', 'start'],
];

function borderLook(border: XmlElement | undefined, readColor: ReadColor): BookLook {
  const borders: Partial<Record<BorderSide, BookBorder>> = {};
  for (const [side, name, other] of sides) {
    const line = child(border, name) ?? child(border, other);
    const style = line?.attributes.get('style');
    if (style === undefined || style === 'none') continue;
    const color = readColor(child(line, 'color'));
    borders[side] = { style, ...(color !== undefined && { color }) };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}
