import type { IAccessor } from '@univerjs/core';
import { type ITableInfo, TableManager } from '@univerjs/sheets-table';

/** The key of the note that a table's last row holds totals: the grid has no word for it. */
const key = 'hasTotalsRow';

/** Whether the last row of a table holds its totals, which are not among its data. */
export function hasTotalsRow({ meta }: Pick<ITableInfo, 'meta'>): boolean {
  return meta?.[key] === true;
}

/** Notes that the last row of a table holds its totals. The grid keeps the note with the table, when it is saved too. */
export function noteTotalsRow(accessor: IAccessor, unitId: string, tableId: string): void {
  const table = accessor.get(TableManager).getTableById(unitId, tableId);
  table?.setTableMeta({ ...table.getTableMeta(), [key]: true });
}
