import {
  BooleanNumber,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BookLook, BorderSide } from '../../xlsx/book';
import { borderStyle } from './borderStyles';
import { indentPadding } from './indentPadding';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const satisfies Record<NonNullable<BookLook['align']>, HorizontalAlign>;

const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const satisfies Record<NonNullable<BookLook['vertical']>, VerticalAlign>;

const sides = {
  top: 't',
  right: 'r',
  bottom: 'b',
  left: 'l',
} as const satisfies Record<BorderSide, keyof IBorderData>;

/** A look of a file as the grid's style: bookLook the other way round. The grid has no named styles. */
export function lookData(look: BookLook): IStyleData {
  const { format, font, size, color, fill, bold, italic, underline, strike, align } = look;
  const { indent, borders } = look;
  return {
    ...(format !== undefined && { n: { pattern: format } }),
    ...(font !== undefined && { ff: font }),
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(strike && { st: { s: BooleanNumber.TRUE } }),
    ...(align && { ht: horizontal[align] }),
    ...(look.vertical && { vt: vertical[look.vertical] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
    ...(indent !== undefined && { pd: indentPadding(indent, align) }),
    ...(borders && { bd: bordersData(borders) }),
  };
}

function bordersData(borders: NonNullable<BookLook['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const side of Object.keys(sides) as BorderSide[]) {
    const { style, color } = borders[side] ?? {};
    const line = style === undefined ? undefined : borderStyle(style);
    // A line without a color of its own is drawn in black.
    if (line !== undefined) data[sides[side]] = { s: line, cl: color ? { rgb: color } : {} };
  }
  return data;
}
