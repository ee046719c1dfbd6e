import type { BookBorder, BookFormat, BorderSide } from '../../book';
import { childXml, withChildElements } from '../../package/childElements';
import { fileColor } from './fileColor';

const order = 'start end left right top bottom diagonal vertical horizontal'.split(' ');

/** What a strict file may call a side that others call left or right. */
const otherNames: Partial<Record<BorderSide, string>> = { left: 'start', right: 'end' };

/**
 * Borders with some sides as a format has them; all else, such as diagonals, stays.
 *
 * @param base the `<border>` that the cell has had
 */
export function borderXml(
  base: string,
  sides: readonly BorderSide[],
  borders: BookFormat['borders'],
  p: string,
): string {
  const changes = new Map(
    sides.map((side): [string, string] => {
      const other = otherNames[side];
      const local = other !== undefined && childXml(base, other) !== undefined ? other : side;
      return [local, sideXml(local, borders?.[side], p)];
    }),
  );
  return withChildElements(base, changes, order);
}

function sideXml(local: string, border: BookBorder | undefined, p: string): string {
  if (!border) return `<${p}${local}/>`;
  const { style, color } = border;
  const line = color === undefined ? `<${p}color auto="1"/>` : fileColor(color, p);
  return `<${p}${local} style="${style}">${line}</${p}${local}>`;
}
