import { address, firstCell } from '../../cells/a1';
import type { Plan } from '../../sheets/plan';
import type { PlacedPlan } from './readPlanCharts';
import type { FoundModel } from './foundModels';

/**
 * Where the plans with charts are in the workbook, by the first name of each: also on a sheet that was renamed, or whose
 * rows were moved together. One whose name is gone is not among them.
 */
export function chartPlaces({ named }: FoundModel, plans: readonly Plan[]): readonly PlacedPlan[] {
  return plans.flatMap((plan) => {
    const [own] = plan.names;
    const cells = own && named.get(own.name);
    if (!cells || plan.charts.length === 0) return [];
    const { row, column } = firstCell(cells.address);
    const origin = { row: row - own.cell.row, column: column - own.cell.column };
    if (origin.row < 0 || origin.column < 0) return [];
    const place = {
      sheet: cells.sheet,
      address: address(origin, plan.cells.length, plan.columnWidths.length),
    };
    return [{ plan, place }];
  });
}
