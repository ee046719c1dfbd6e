import { useCallback } from 'react';
import type { Workbook } from '../../hosts/workbook';
import type { ChartData } from '../../sheets/chartData';
import type { Plan } from '../../sheets/plan';
import { useFollowed, type Followed } from '../async/useFollowed';
import { readPlanCharts } from './readPlanCharts';
import { chartPlaces } from './chartPlaces';
import { findModels, type FoundModel } from './foundModels';

/** The model that a workbook holds. */
export interface CockpitReading {
  /** The first; undefined if there is none. */
  readonly model: FoundModel | undefined;
  /** How many there are. */
  readonly copies: number;
  readonly charts: readonly ChartData[];
}

/**
 * The model of the workbook with its charts, read again whenever the workbook has been calculated.
 *
 * @param plans of a model, which has the charts
 */
export function useCockpit(workbook: Workbook, plans: readonly Plan[]): Followed<CockpitReading> {
  const read = useCallback(async (): Promise<CockpitReading> => {
    const models = await findModels(workbook);
    const [model] = models;
    const places = model?.said && !isPending({ model }) ? chartPlaces(model, plans) : [];
    const charts = places.length > 0 ? await readPlanCharts(workbook, places) : [];
    return { model, copies: models.length, charts };
  }, [workbook, plans]);
  return useFollowed(workbook, read, { isPending });
}

function isPending({ model }: Pick<CockpitReading, 'model'>): boolean {
  return model?.said?.isPending ?? false;
}
