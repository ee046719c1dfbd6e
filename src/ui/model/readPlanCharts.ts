import { placeName } from '../../cells/sheetReference';
import type { CellValue, CellValues } from '../../cells/value';
import type { Location, Workbook } from '../../hosts/workbook';
import { type ChartData, chartData, type ReadCell } from '../../sheets/chartData';
import type { Plan } from '../../sheets/plan';

/** A plan, and where it is. */
export interface PlacedPlan {
  readonly plan: Plan;
  readonly place: Location;
}

/**
 * The charts of plans with the present values of the workbook's cells.
 *
 * @throws WorkbookError if a sheet is not there, or cannot be read
 */
export async function readPlanCharts(
  workbook: Workbook,
  plans: readonly PlacedPlan[],
): Promise<readonly ChartData[]> {
  const charted = plans.filter(({ plan }) => plan.charts.length > 0);
  const references = charted.map(({ place }) => placeName(place.sheet, place.address));
  const values = await workbook.readRanges(references, charted[0]?.place.sheet ?? '');
  return charted.flatMap(({ plan }, i) => {
    const cells = values[i] ?? [];
    return plan.charts.flatMap((chart) => chartData(plan, chart, heldIn(cells)) ?? []);
  });
}

function heldIn(cells: CellValues): ReadCell {
  return ({ row, column }) => drawable(cells[row]?.[column] ?? null);
}

/** A truth value or an error is nothing that a chart draws. */
function drawable(value: CellValue): string | number | null {
  return typeof value === 'object' || typeof value === 'boolean' ? null : value;
}
