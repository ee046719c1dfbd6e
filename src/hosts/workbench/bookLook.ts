import {
  BooleanNumber,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BookBorder, BookLook, BorderSide } from '../../xlsx/book';
import { borderName } from './borderStyles';
import { hexColor } from './hexColor';
import { paddingIndent } from './indentPadding';

const horizontal: Partial<Record<HorizontalAlign, NonNullable<BookLook['align']>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};

const vertical: Partial<Record<VerticalAlign, NonNullable<BookLook['vertical']>>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
  [VerticalAlign.BOTTOM]: 'bottom',
};

const sides = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const satisfies readonly (readonly [BorderSide, keyof IBorderData])[];

/** The grid says it of a formula's cell to keep it as it is: see bookCells. */
const general = 'General';

/** A style of the grid as a look for a file. */
export function bookLook(style: IStyleData): BookLook {
  const { ff, fs, cl, bg, bl, it, ul, st, ht, vt, tb, n, pd, bd } = style;
  const color = hexColor(cl?.rgb);
  const fill = hexColor(bg?.rgb);
  const align = horizontal[ht ?? HorizontalAlign.UNSPECIFIED];
  const upright = vertical[vt ?? VerticalAlign.UNSPECIFIED];
  const indent = pd ? paddingIndent(pd) : undefined;
  const borders = bd ? bordersOf(bd) : undefined;
  return {
    ...(n?.pattern && n.pattern !== general && { format: n.pattern }),
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

function bordersOf(data: IBorderData): BookLook['borders'] {
  const borders: Partial<Record<BorderSide, BookBorder>> = {};
  for (const [side, key] of sides) {
    const line = data[key];
    const style = line ? borderName(line.s) : undefined;
    const color = hexColor(line?.cl?.rgb);
    if (style !== undefined) borders[side] = { style, ...(color !== undefined && { color }) };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}
