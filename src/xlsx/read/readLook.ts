import type { CellStyle } from 'hucre/xlsx';
import type { BookLook } from '../book';

/** A cell's style in a file as a look; what is as in any cell is left. */
export function readLook({ font, fill, alignment, numFmt }: CellStyle = {}): BookLook {
  const color = hexColor(font?.color?.rgb);
  const filled =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? hexColor(fill.fgColor?.rgb) : undefined;
  const align = oneOf(['left', 'center', 'right'] as const, alignment?.horizontal);
  const vertical = oneOf(['top', 'center'] as const, alignment?.vertical);
  return {
    ...(numFmt && numFmt !== 'General' && { format: numFmt }),
    ...(font?.name && font.name !== 'Calibri' && { font: font.name }),
    ...(font?.size && font.size !== 11 && { size: font.size }),
    ...(color && { color }),
    ...(filled && { fill: filled }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(font?.strikethrough && { strike: true }),
    ...(align && { align }),
    ...(vertical && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
  };
}

/** The file says FF0000FF or 0000FF. */
function hexColor(rgb: string | undefined): string | undefined {
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((each) => each === value);
}
