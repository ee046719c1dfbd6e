import { type IAccessor, type IRange, Rectangle, type Worksheet } from '@univerjs/core';
import { checkRangesEditablePermission } from '@univerjs/sheets';
import { TableManager } from '@univerjs/sheets-table';
import type { Collision } from '../workbook';
import { blockAddress } from './block';
import { cellReader } from './readCells';

/** What is in the way of a plan in a block of a sheet. */
export function collisions(
  accessor: IAccessor,
  worksheet: Worksheet,
  target: IRange,
): readonly Collision[] {
  const [unit, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const tables = accessor.get(TableManager).getTablesBySubunitId(unit, sheet);
  const inTheWay = (kind: Collision['kind'], ranges: readonly IRange[]): Collision[] =>
    ranges.flatMap((range) => {
      const common = Rectangle.getIntersects(range, target);
      return common ? [{ kind, address: blockAddress(common) }] : [];
    });
  const isEditable = checkRangesEditablePermission(accessor, unit, sheet, [target]);
  return [
    ...inTheWay('protected', isEditable ? [] : [target]),
    ...contents(accessor, worksheet, target),
    ...inTheWay(
      'table',
      tables.map((table) => table.getRange()),
    ),
    ...inTheWay('merged', worksheet.getMergeData()),
  ];
}

/** The smallest block around cells with their own contents, and that around spilled cells. */
function contents(accessor: IAccessor, worksheet: Worksheet, target: IRange): Collision[] {
  const held = cellReader(accessor, worksheet);
  const found: { values?: IRange; spill?: IRange } = {};
  const lastRow = Math.min(target.endRow, worksheet.getRowCount() - 1);
  const lastColumn = Math.min(target.endColumn, worksheet.getColumnCount() - 1);
  for (let row = target.startRow; row <= lastRow; row++) {
    for (let column = target.startColumn; column <= lastColumn; column++) {
      const cell = held(row, column);
      if (!cell) continue;
      const kind = cell.kind === 'own' ? 'values' : 'spill';
      const here = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      found[kind] = found[kind] ? Rectangle.union(found[kind], here) : here;
    }
  }
  return (['values', 'spill'] as const).flatMap((kind) => {
    const range = found[kind];
    return range ? [{ kind, address: blockAddress(range) }] : [];
  });
}
