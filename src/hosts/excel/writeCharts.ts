import type { Area } from '../../cells/area';
import type { Plan, PlanChart } from '../../sheets/plan';
import { chartCells } from '../../sheets/chartPlace';
import type { Place } from './place';

const types = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  line: 'LineMarkers',
} as const satisfies Record<PlanChart['kind'], string>;

/** A chart of a plan, and the number of the plan's charts above it. */
export interface NumberedChart extends PlanChart {
  readonly number: number;
}

/**
 * The charts of a plan: early ones, whose cells have values as soon as they are written, and late ones, some of whose
 * cells a formula fills. Excel draws no series of blank cells, and fails if a line without values gets its categories.
 */
export function chartsOf({ cells, charts }: Plan): {
  readonly early: readonly NumberedChart[];
  readonly late: readonly NumberedChart[];
} {
  const isBlank = ({ row, column, rows, columns }: Area) =>
    cells
      .slice(row, row + rows)
      .flatMap((line) => line.slice(column, column + columns))
      .some(({ kind }) => ['spilled', 'blankInput', 'empty'].includes(kind));
  const isLate = ({ categories, series }: PlanChart) =>
    [categories, ...series.map(({ values }) => values)].some(isBlank);
  const all = charts.map((chart, number) => ({ ...chart, number }));
  return { early: all.filter((chart) => !isLate(chart)), late: all.filter(isLate) };
}

/** Draws some of a plan's charts, one below the other. */
export function writeCharts(
  sheet: Excel.Worksheet,
  { origin, charts: first }: Place,
  drawn: readonly NumberedChart[],
): void {
  const rangeOf = ({ row, column, rows, columns }: Area) =>
    sheet.getRangeByIndexes(origin.row + row, origin.column + column, rows, columns);
  for (const { kind, title, categories, series, number } of drawn) {
    const [main, ...others] = series;
    if (!main) continue;
    const chart = sheet.charts.add(types[kind], rangeOf(main.values), 'Columns');
    chart.title.text = title;
    chart.title.visible = true;
    chart.legend.visible = others.length > 0;
    const drawnFirst = chart.series.getItemAt(0);
    drawnFirst.name = main.name;
    drawnFirst.setXAxisValues(rangeOf(categories));
    for (const { name, values } of others) {
      const added = chart.series.add(name);
      added.setValues(rangeOf(values));
      added.setXAxisValues(rangeOf(categories));
    }
    const top = first.row + number * (chartCells.rows + 1);
    const corner = (row: number, column: number) => sheet.getCell(row, column);
    chart.setPosition(
      corner(top, first.column),
      corner(top + chartCells.rows - 1, first.column + chartCells.columns - 1),
    );
  }
}
