import type { BookBorder, BookFormat, BorderSide } from '../../book';
import { child, childrenOf, type XmlElement } from '../../package/xml';
import { isSet, numberOf } from '../../package/attributeValue';
import { fileColors, type ReadColor } from './fileColors';
import { numberFormats } from './numberFormats';

/** A format by its index, `s`; the same object each time. */
export type FormatByIndex = (index: number) => BookFormat;

/** Defaults are omitted. */
export const defaultFormat: BookFormat = Object.freeze({});

/**
 * The formats of a file. What a BookFormat does not hold, such as a pattern or a rotation, stays in the file alone.
 *
 * @param styles the root of `styles.xml`, if there is one
 * @param theme the root of the theme's part, if there is one
 */
export function readFormats(
  styles: XmlElement | undefined,
  theme: XmlElement | undefined,
): FormatByIndex {
  const color = fileColors(styles, theme);
  const codeOf = numberFormats(styles);
  const list = (name: string, each: string) => childrenOf(child(styles, name), each);
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const borders = list('borders', 'border');
  const cellFormats = list('cellXfs', 'xf');
  const read = new Map<number, BookFormat>();
  return (index) => {
    const known = read.get(index);
    if (known) return known;
    const xf = cellFormats[index];
    const code = codeOf(numberOf(xf, 'numFmtId') ?? 0);
    const format: BookFormat = {
      ...(code !== undefined && { numberFormat: code }),
      ...fontFormat(fonts[numberOf(xf, 'fontId') ?? 0], color),
      ...fillFormat(fills[numberOf(xf, 'fillId') ?? 0], color),
      ...alignmentFormat(child(xf, 'alignment')),
      ...borderFormat(borders[numberOf(xf, 'borderId') ?? 0], color),
    };
    const result = xf && Object.keys(format).length > 0 ? Object.freeze(format) : defaultFormat;
    read.set(index, result);
    return result;
  };
}

function fontFormat(font: XmlElement | undefined, readColor: ReadColor): BookFormat {
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

function fillFormat(fill: XmlElement | undefined, readColor: ReadColor): BookFormat {
  const pattern = child(fill, 'patternFill');
  if (pattern?.attributes.get('patternType') !== 'solid') return {};
  const color = readColor(child(pattern, 'fgColor'));
  return color === undefined ? {} : { fill: color };
}

function alignmentFormat(alignment: XmlElement | undefined): BookFormat {
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

function borderFormat(border: XmlElement | undefined, readColor: ReadColor): BookFormat {
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
