import type { PlanChart } from './plan';

/** Whether the series of a chart are named next to their colors: where several are compared, or both ends of inputs. */
export function hasLegend({
  series,
}: {
  readonly series: readonly Pick<PlanChart['series'][number], 'role'>[];
}): boolean {
  const named = series.filter(
    ({ role }) => role === undefined || role === 'low' || role === 'high',
  );
  return named.length > 1;
}
