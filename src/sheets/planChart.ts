import type { Area } from '../cells/area';
import type { Language } from '../language';
import { labelColumn } from './columns';
import type { PlanChart } from './plan';
import type { Column, LayoutChart, TableLayout } from './tableLayout';

/**
 * A chart of a layout by the cells of its plan.
 *
 * @param firstRow the plan's row of the first figure
 * @throws RangeError if the layout lacks a figure or column of the chart, or the rows are not adjacent
 */
export function planChart(
  { title, of, values, ...drawing }: LayoutChart,
  { figures, columns }: Pick<TableLayout, 'figures' | 'columns'>,
  firstRow: number,
  language: Language,
): PlanChart {
  const start = figures.findIndex(({ id }) => id === of[0]);
  if (start < 0 || !of.every((id, i) => figures[start + i]?.id === id)) {
    throw new RangeError(
      `the chart "${title[language]}" takes rows that are not next to each other`,
    );
  }

  const areaIn = (column: Column): Area => {
    const found = columns.indexOf(column);
    if (found < 0)
      throw new RangeError(`the chart "${title[language]}" takes a column that is not there`);
    return { row: firstRow + start, column: found, rows: of.length, columns: 1 };
  };
  return {
    ...drawing,
    title: title[language],
    categories: areaIn(labelColumn),
    series: [{ name: values.heading[language], values: areaIn(values) }],
  };
}
