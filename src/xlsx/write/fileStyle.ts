import type { CellStyle } from 'hucre/xlsx';
import type { BookLook } from '../book';

type FontStyle = NonNullable<CellStyle['font']>;

/** What a workbook's cells look like where they say nothing of it. */
const standardFont = { name: 'Calibri', size: 11 } as const;

/** A look as the library that writes the file takes it. */
export function fileStyle(look: BookLook): CellStyle {
  const { fill, align, vertical, wrap, format } = look;
  const font = fileFont(look);
  const alignment = {
    ...(align && { horizontal: align }),
    ...(vertical && { vertical }),
    ...(wrap && { wrapText: true }),
  };
  return {
    ...(font && { font }),
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill.slice(1) } },
    }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(format !== undefined && format !== '' && format !== 'General' && { numFmt: format }),
  };
}

function fileFont(look: BookLook): FontStyle | undefined {
  const { font, size, color, bold, italic, underline, strike } = look;
  const own: FontStyle = {
    ...(font !== undefined && { name: font }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color: { rgb: color.slice(1) } }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strike && { strikethrough: strike }),
  };
  return Object.keys(own).length === 0 ? undefined : { ...standardFont, ...own };
}
