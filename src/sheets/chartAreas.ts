import type { Area } from '../cells/area';
import type { PlanChart } from './plan';

/**
 * A chart of other cells.
 *
 * @param moved the cells in the place of an area; undefined if they are gone: the title then stays as the chart's name
 * @returns undefined if the cells of its numbers or categories are gone
 */
export function withAreas(
  { titleCell, ...chart }: PlanChart,
  moved: (area: Area) => Area | undefined,
): PlanChart | undefined {
  const title = titleCell && moved({ ...titleCell, rows: 1, columns: 1 });
  const categories = moved(chart.categories);
  const series = chart.series.flatMap((each) => {
    const values = moved(each.values);
    return values ? [{ ...each, values }] : [];
  });
  if (!categories || series.length < chart.series.length) return undefined;
  return {
    ...chart,
    ...(title && { titleCell: { row: title.row, column: title.column } }),
    categories,
    series,
  };
}
