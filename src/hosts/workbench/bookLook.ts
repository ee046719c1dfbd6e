import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BookLook } from '../../xlsx/book';

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

/** A style of the grid as a look for a file. */
export function bookLook({ ff, fs, cl, bg, bl, it, ul, st, ht, vt, tb, n }: IStyleData): BookLook {
  const color = hexColor(cl?.rgb);
  const fill = hexColor(bg?.rgb);
  const align = horizontal[ht ?? HorizontalAlign.UNSPECIFIED];
  const upright = vertical[vt ?? VerticalAlign.UNSPECIFIED];
  return {
    ...(n?.pattern && { format: n.pattern }),
    ...(ff && { font: ff }),
    ...(fs !== undefined && { size: fs }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(align && { align }),
    ...(upright && { vertical: upright }),
    ...(tb === WrapStrategy.WRAP && { wrap: true }),
  };
}

/** `#0000FF`, of which the grid also knows `#00f` and `rgb(0, 0, 255)`. */
function hexColor(color: Nullable<string>): string | undefined {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? '');
  if (channels) {
    const digits = channels.slice(1, 4).map((each) => Number(each).toString(16).padStart(2, '0'));
    return `#${digits.join('').toUpperCase()}`;
  }
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(color ?? '') ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}
