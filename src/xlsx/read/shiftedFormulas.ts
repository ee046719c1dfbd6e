import { columnNumber } from '../../cells/a1';
import { columnName } from '../../cells/a1';
import type { CellReference } from '../../cells/area';
import { excelLimits } from '../../cells/excelLimits';
import { tokensOf } from '../../formulas/tokens';

/** One end of a reference: `index` counts from 0, a fixed one has a dollar sign. */
interface Step {
  readonly isFixed: boolean;
  readonly index: number;
}

interface Corner {
  readonly column?: Step;
  readonly row?: Step;
}

const corner = /^(\$?)([a-z]{1,3})?(\$?)(\d{1,7})?$/i;

/**
 * A formula that a file keeps once for many cells, for each of them: its references move with the cell, unless they are
 * fixed. It is taken apart once, so that a hundred thousand cells take no longer than to write their formulas.
 *
 * @param formula as a user types it, in the cell `from`
 * @example shiftedFormulas('=A1*$B$1', { row: 0, column: 2 })({ row: 4, column: 2 }) // '=A5*$B$1'
 */
export function shiftedFormulas(
  formula: string,
  from: CellReference,
): (to: CellReference) => string {
  const pieces = tokensOf(formula).flatMap(({ type, value }): readonly (string | Corner)[] => {
    const isReference = type === 'range' || type === 'range_beam' || type === 'range_ternary';
    return isReference ? (corners(value) ?? [value]) : [value];
  });
  return (to) => {
    const [rows, columns] = [to.row - from.row, to.column - from.column];
    return pieces
      .map((piece) => (typeof piece === 'string' ? piece : cornerText(piece, rows, columns)))
      .join('');
  };
}

/** The corners of a reference, and what is before and between; undefined for one that is written otherwise. */
function corners(reference: string): readonly (string | Corner)[] | undefined {
  const start = reference.lastIndexOf('!') + 1;
  const found: (string | Corner)[] = start > 0 ? [reference.slice(0, start)] : [];
  for (const [i, text] of reference.slice(start).split(':').entries()) {
    const [, one, letters, other, digits] = corner.exec(text) ?? [];
    if (letters === undefined && digits === undefined) return undefined;
    const fixedRow = letters === undefined ? one || other : other;
    if (i > 0) found.push(':');
    found.push({
      ...(letters !== undefined && {
        column: { isFixed: one === '$', index: columnNumber(letters) },
      }),
      ...(digits !== undefined && {
        row: { isFixed: fixedRow === '$', index: Number(digits) - 1 },
      }),
    });
  }
  return found;
}

function cornerText({ row, column }: Corner, rows: number, columns: number): string {
  return (
    (column ? dollar(column) + columnName(moved(column, columns, excelLimits.columns)) : '') +
    (row ? dollar(row) + String(moved(row, rows, excelLimits.rows) + 1) : '')
  );
}

function dollar({ isFixed }: Step): string {
  return isFixed ? '$' : '';
}

/** What leaves the sheet on one side comes in on the other. */
function moved({ isFixed, index }: Step, by: number, size: number): number {
  return isFixed ? index : (index + by + size) % size;
}
