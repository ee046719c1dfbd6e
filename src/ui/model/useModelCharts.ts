import { useCallback } from 'react';
import type { Location, Workbook } from '../../hosts/workbook';
import type { ChartData } from '../../sheets/chartData';
import type { Plan } from '../../sheets/plan';
import { useFollowed } from '../async/useFollowed';
import type { AsyncValue } from '../async/asyncValue';
import { readPlanCharts } from './readPlanCharts';

/** The charts of plans with the present values of the workbook's cells, read again whenever these have been calculated. */
export function useModelCharts(
  workbook: Workbook,
  plans: readonly Plan[],
  places: readonly Location[],
): AsyncValue<readonly ChartData[]> {
  const read = useCallback(() => {
    const placed = plans.flatMap((plan, i) => {
      const place = places[i];
      return place ? [{ plan, place }] : [];
    });
    return readPlanCharts(workbook, placed);
  }, [workbook, plans, places]);
  return useFollowed(workbook, read).reading;
}
