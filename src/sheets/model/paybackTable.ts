import type { FormulaReference } from '../plan';
import { costAxis, growthAxis } from './axes';
import { type CellContext, singleValueColumn } from './sheet';

/** Column of the rate of a row: of its growth, in the table of answers. */
export const rateColumn = singleValueColumn;

/** Column of the table's first answer. */
export const firstAnswerColumn = rateColumn + 1;

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

/** The rate of a row of a block, in the column before it: $D7. */
export function rateOf(view: CellContext, block: string, row: number): FormulaReference {
  return { ...view.value(blockKey(block, row)), anchor: 'column' };
}
