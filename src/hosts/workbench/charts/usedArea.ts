import type { IAccessor, Worksheet } from '@univerjs/core';
import type { Area } from '../../../cells/area';
import { chartCorners, chartDrawings } from './gridChart';

/** All of a sheet from A1 on that holds a cell or a chart; undefined for an empty one. */
export function usedArea(accessor: IAccessor, worksheet: Worksheet): Area | undefined {
  const { endRow, endColumn } = worksheet.getCellMatrix().getDataRange();
  const sheet = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
  const charts = chartDrawings(accessor, sheet).map((drawing) => chartCorners(drawing).to);
  const rows = Math.max(endRow + 1, ...charts.map(({ row }) => row));
  const columns = Math.max(endColumn + 1, ...charts.map(({ column }) => column));
  return rows > 0 && columns > 0 ? { row: 0, column: 0, rows, columns } : undefined;
}
