import type { ICellData, Nullable } from '@univerjs/core';
import type { BookShade } from '../../../xlsx/book';
import { addNote, noteIn } from './custom';

/** The key of the note in a cell's `custom`. */
const key = 'capexShades';

/**
 * How a cell is shaded by its value. It is noted with each cell: the note moves, is undone and kept with the cell. The
 * grid's own conditional formats do not see what a formula spills into a cell.
 */
export type CellShade = Omit<BookShade, 'area'>;

/** How a cell is shaded by its value; absent if it is not. */
export function shadesOf(cell: Nullable<ICellData>): readonly CellShade[] | undefined {
  return noteIn<readonly CellShade[]>(cell?.custom, key);
}

/** Notes it with a cell, after what is noted there. */
export function addShade(cell: ICellData, shade: CellShade): void {
  addNote(cell, [...(shadesOf(cell) ?? []), shade], key);
}
