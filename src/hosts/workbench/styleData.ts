import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign } from '@univerjs/core';
import { formatFor } from '../../sheets/format';
import { bordersData } from './bookFormat';
import type { CellStyle, ColorConvention } from '../../sheets/plan';

/** The format of a style, as the grid stores it. The grid has no named styles: each cell has a format of its own. */
export function styleData(style: CellStyle, colors: ColorConvention): IStyleData {
  const { numberFormat, ...format } = formatFor(style, colors);
  const { color, fill, bold, italic, underline, borders, size, align, vertical } = format;
  return {
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(borders && { bd: bordersData(borders) }),
    ...(size !== undefined && { fs: size }),
    ...(vertical && { vt: VerticalAlign.MIDDLE }),
    ...(align !== undefined && {
      ht: align === 'left' ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT,
    }),
  };
}
