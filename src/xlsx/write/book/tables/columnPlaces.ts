import type { BookTable } from '../../../book';
import { movedIndex } from '../shifting/movedIndex';
import type { SheetMove } from '../shifting/moves';

/** Where each column of a table is now, counted from its first; undefined for one that it no longer has. */
export function columnPlaces(
  before: BookTable,
  now: BookTable,
  { columns }: SheetMove,
): readonly (number | undefined)[] {
  return before.headings.map((_, i) => {
    const column = movedIndex(before.area.column + i, columns);
    const place = column === undefined ? -1 : column - now.area.column;
    return place >= 0 && place < now.headings.length ? place : undefined;
  });
}
