import { address } from '../../../../cells/a1';
import type { BookTable } from '../../../book';
import type { SheetMove } from '../shifting/moves';
import { movedRange } from '../shifting/movedRange';
import { tableReference } from './tableReference';

/**
 * Which of a sheet's tables now each of its tables in the file is: by its name, or else by where it begins.
 *
 * @param move what became of the sheet's rows and columns
 */
export function pairedTables(
  before: readonly BookTable[],
  now: readonly BookTable[],
  move: SheetMove,
): ReadonlyMap<BookTable, BookTable> {
  const pairs = new Map<BookTable, BookTable>();
  const left = new Set(now);
  const pair = (table: BookTable, isSame: (other: BookTable) => boolean) => {
    const other = pairs.has(table) ? undefined : [...left].find(isSame);
    if (!other) return;
    left.delete(other);
    pairs.set(table, other);
  };
  for (const table of before) {
    pair(table, ({ name }) => name.toLowerCase() === table.name.toLowerCase());
  }
  for (const table of before) {
    const [corner] = movedRange(tableReference(table.area), move)?.split(':') ?? [];
    pair(table, ({ area }) => address(area, 1, 1) === corner);
  }
  return pairs;
}
