import type { Area, PlanChart } from '../../sheets/plan';
import { chartSize } from '../chartPlace';
import type { Place } from './place';

const types = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  line: 'LineMarkers',
} as const satisfies Record<PlanChart['kind'], string>;

/** Draws a plan's charts, one below the other. */
export function writeCharts(sheet: Excel.Worksheet, { plan, origin, charts }: Place): void {
  const rangeOf = ({ row, column, rows, columns }: Area) =>
    sheet.getRangeByIndexes(origin.row + row, origin.column + column, rows, columns);
  plan.charts.forEach(({ kind, title, categories, series }, number) => {
    const [first, ...others] = series;
    if (!first) return;
    const chart = sheet.charts.add(types[kind], rangeOf(first.values), 'Columns');
    chart.title.text = title;
    chart.title.visible = true;
    chart.legend.visible = others.length > 0;
    const drawn = chart.series.getItemAt(0);
    drawn.name = first.name;
    drawn.setXAxisValues(rangeOf(categories));
    for (const { name, values } of others) {
      const added = chart.series.add(name);
      added.setValues(rangeOf(values));
      added.setXAxisValues(rangeOf(categories));
    }
    const top = charts.row + number * (chartSize.rows + 1);
    const corner = (row: number, column: number) => sheet.getCell(row, column);
    chart.setPosition(
      corner(top, charts.column),
      corner(top + chartSize.rows - 1, charts.column + chartSize.columns - 1),
    );
  });
}
