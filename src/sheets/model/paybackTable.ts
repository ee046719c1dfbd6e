import { costAxis, growthAxis } from './assumptions';

/** Column of the table's first answer; the growth stands before it. */
export const firstCell = 4;

/** The model's own cost ratio and growth come first, then those of the inputs. */
export const tableColumns = 1 + costAxis.length;
export const tableRows = 1 + growthAxis.length;

/** Key of a row of a block: `table.1` is the first of the answers. */
export function blockKey(block: string, row: number): string {
  return `${block}.${row + 1}`;
}

/** Keys of the rows of a block. */
export function blockKeys(block: string): readonly string[] {
  return Array.from({ length: tableRows }, (_, row) => blockKey(block, row));
}
