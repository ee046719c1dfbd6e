import {
  BooleanNumber,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
  BorderStyleTypes,
  type IPaddingData,
} from '@univerjs/core';
import type { BookFormat, BorderSide, BookBorder } from '../../xlsx/book';
import { hexColor } from './hexColor';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const satisfies Record<NonNullable<BookFormat['align']>, HorizontalAlign>;

const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const satisfies Record<NonNullable<BookFormat['vertical']>, VerticalAlign>;

const sides = {
  top: 't',
  right: 'r',
  bottom: 'b',
  left: 'l',
} as const satisfies Record<BorderSide, keyof IBorderData>;

/** Converts a format of a file to the grid's style; the inverse of bookFormat. The grid has no named styles. */
export function formatData(format: BookFormat): IStyleData {
  const { numberFormat, font, size, color, fill, bold, italic, underline, strike, align } = format;
  const { indent, borders } = format;
  return {
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(font !== undefined && { ff: font }),
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(strike && { st: { s: BooleanNumber.TRUE } }),
    ...(align && { ht: horizontal[align] }),
    ...(format.vertical && { vt: vertical[format.vertical] }),
    ...(format.wrap && { tb: WrapStrategy.WRAP }),
    ...(indent !== undefined && { pd: indentPadding(indent, align) }),
    ...(borders && { bd: bordersData(borders) }),
  };
}

/** Lines of a cell's edges as the grid stores them. */
export function bordersData(borders: NonNullable<BookFormat['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const side of Object.keys(sides) as BorderSide[]) {
    const { style, color } = borders[side] ?? {};
    const line = style === undefined ? undefined : borderStyle(style);
    // A line without a color of its own is drawn in black.
    if (line !== undefined) data[sides[side]] = { s: line, cl: color ? { rgb: color } : {} };
  }
  return data;
}

const alignments = inverse<NonNullable<BookFormat['align']>, HorizontalAlign>(horizontal);
const verticalAlignments = inverse<NonNullable<BookFormat['vertical']>, VerticalAlign>(vertical);

/** Set by BookStyles on cells of formulas, to keep the grid from formatting them. */
const general = 'General';

/** Converts a style of the grid to a format for a file. */
export function bookFormat(style: IStyleData): BookFormat {
  const { ff, fs, cl, bg, bl, it, ul, st, ht, vt, tb, n, pd, bd } = style;
  const color = hexColor(cl?.rgb);
  const fill = hexColor(bg?.rgb);
  const align = alignments.get(ht ?? HorizontalAlign.UNSPECIFIED);
  const upright = verticalAlignments.get(vt ?? VerticalAlign.UNSPECIFIED);
  const indent = pd ? paddingIndent(pd) : undefined;
  const borders = bd ? bordersOf(bd) : undefined;
  return {
    ...(n?.pattern && n.pattern !== general && { numberFormat: n.pattern }),
    ...(ff && { font: ff }),
    ...(fs !== undefined && fs !== null && { size: fs }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(align && { align }),
    ...(upright && { vertical: upright }),
    ...(tb === WrapStrategy.WRAP && { wrap: true }),
    ...(indent !== undefined && { indent }),
    ...(borders && { borders }),
  };
}

function bordersOf(data: IBorderData): BookFormat['borders'] {
  const borders: Partial<Record<BorderSide, BookBorder>> = {};
  for (const side of Object.keys(sides) as BorderSide[]) {
    const line = data[sides[side]];
    const style = line ? borderName(line.s) : undefined;
    const color = hexColor(line?.cl?.rgb);
    if (style !== undefined) borders[side] = { style, ...(color !== undefined && { color }) };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function inverse<Name extends string, Code>(
  codes: Readonly<Record<Name, Code>>,
): ReadonlyMap<Code, Name> {
  return new Map((Object.keys(codes) as Name[]).map((name) => [codes[name], name]));
}

/** Border styles, by their names in a file. */
const named: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const names = new Map(Object.entries(named).map(([name, style]) => [style, name]));

/** Undefined for `none` and unknown names. */
function borderStyle(name: string): BorderStyleTypes | undefined {
  return named[name];
}

/** The inverse; undefined for no border. */
function borderName(style: BorderStyleTypes): string | undefined {
  return names.get(style);
}

/** An indent level of Excel in pixels: about three characters of the standard font. */
const step = 9;

/** The grid's own padding of a cell, in pixels. */
const margin = 2;

/** Converts indent levels to the grid's padding, on the side of the alignment. */
function indentPadding(steps: number, align: BookFormat['align']): IPaddingData {
  const pixels = margin + steps * step;
  return align === 'right' ? { r: pixels } : { l: pixels };
}

/** The inverse; undefined if there is no indent. */
function paddingIndent(padding: IPaddingData): number | undefined {
  const pixels = Math.max(padding.l ?? 0, padding.r ?? 0);
  const steps = Math.round((pixels - margin) / step);
  return steps > 0 ? steps : undefined;
}
