import { useCallback } from 'react';
import { placeName } from '../../cells/sheetReference';
import type { CellValue, CellValues } from '../../cells/value';
import type { Location, Workbook } from '../../hosts/workbook';
import { type ChartData, chartData, type ReadCell } from '../../sheets/chartData';
import type { Plan } from '../../sheets/plan';
import { useFollowed } from '../async/useFollowed';
import type { AsyncValue } from '../async/asyncValue';

/** The charts of plans with the present values of the workbook's cells, read again whenever these have been calculated. */
export function useModelCharts(
  workbook: Workbook,
  plans: readonly Plan[],
  places: readonly Location[],
): AsyncValue<readonly ChartData[]> {
  const read = useCallback(() => readCharts(workbook, plans, places), [workbook, plans, places]);
  return useFollowed(workbook, read).reading;
}

async function readCharts(
  workbook: Workbook,
  plans: readonly Plan[],
  places: readonly Location[],
): Promise<readonly ChartData[]> {
  const charted = plans.flatMap((plan, i) => {
    const place = places[i];
    return place && plan.charts.length > 0 ? [{ plan, place }] : [];
  });
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
