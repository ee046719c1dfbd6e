import type { CellReference } from '../../cells/area';

const cell = /(\$?[a-z]{1,3})(\$?)(\d{1,7})(?![\w.(])/gi;

/** From a fixed row to one that moves, or the other way round: as large as the row makes it. */
const growing = /\$\d+:\$?[a-z]{1,3}\d|[a-z]\d+:\$?[a-z]{1,3}\$/i;

/**
 * A formula with its rows counted from its cell: the same for all that were filled down a column, and other for any
 * whose ranges have other sizes.
 *
 * @example relativeToRow('=SUM(A2:A4)*B$1', { row: 5, column: 0 }) // '=SUM(A[-4]:A[-2])*B$1'
 */
export function relativeToRow(formula: string, { row }: CellReference): string {
  if (growing.test(formula)) return formula;
  return formula.replace(cell, (whole, column: string, fixed: string, digits: string) =>
    fixed === '' ? `${column}[${Number(digits) - 1 - row}]` : whole,
  );
}
