import type { CellReference } from '../../../cells/area';
import type { BookTable } from '../../book';

/** The name of the table that a cell is in. */
export function tableAt(
  tables: readonly BookTable[],
  { row, column }: CellReference,
): string | undefined {
  const table = tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return table?.name;
}
