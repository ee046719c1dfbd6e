import { placeName } from '../../cells/sheetReference';
import type { CellValue } from '../../cells/value';
import type { Location, Workbook } from '../../hosts/workbook';
import type { Plan, PlanCell } from '../../sheets/plan';

/**
 * Whether any of a plan's own texts and numbers is still where it was inserted: all of them change only when the
 * insertion is undone, or the cells are moved or cleared.
 *
 * @throws WorkbookError if the sheet is not there
 */
export async function planStands(
  workbook: Workbook,
  { cells }: Plan,
  { sheet, address }: Location,
): Promise<boolean> {
  const [values = []] = await workbook.readRanges([placeName(sheet, address)], sheet);
  return cells.some((row, i) => row.some((cell, j) => isHeld(cell, values[i]?.[j] ?? null)));
}

function isHeld(cell: PlanCell, value: CellValue): boolean {
  return (cell.kind === 'text' || cell.kind === 'number') && cell.value === value;
}
