import { BooleanNumber, HorizontalAlign, type IStyleData } from '@univerjs/core';
import { lookOf } from '../../sheets/look';
import type { CellStyle, ColourStandard } from '../../sheets/plan';

/** How cells of a style look, as the grid stores it. The grid has no named styles: each cell carries its own look. */
export function styleData(style: CellStyle, colours: ColourStandard): IStyleData {
  const { color, fill, bold, italic, size, align } = lookOf(style, colours);
  return {
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(size !== undefined && { fs: size }),
    ...(align !== undefined && {
      ht: align === 'left' ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT,
    }),
  };
}
