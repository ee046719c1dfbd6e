import { address } from '../../cells/a1';
import type { Area, CellReference } from '../../cells/area';
import { quotedSheet } from '../../cells/sheetReference';
import type { PlacedChart } from '../../sheets/chartPlace';
import { hasLegend } from '../../sheets/hasLegend';
import type { PlanChart, SeriesRole } from '../../sheets/plan';
import { seriesColors } from '../../sheets/seriesColors';
import type { Place } from './place';

const types = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  line: 'LineMarkers',
} as const satisfies Record<PlanChart['kind'], string>;

const stackedTypes = { ...types, bar: 'BarStacked', column: 'ColumnStacked' } as const;

/**
 * The charts of a place: early ones, whose cells have values as soon as they are written, and late ones, some of whose
 * cells a formula fills. Excel draws no series of blank cells, and fails if a line without values gets its categories.
 */
export function chartsOf({ plan: { cells }, charts }: Place): {
  readonly early: readonly PlacedChart[];
  readonly late: readonly PlacedChart[];
} {
  const isBlank = ({ row, column, rows, columns }: Area) => {
    const kinds = cells
      .slice(row, row + rows)
      .flatMap((line) => line.slice(column, column + columns).map(({ kind }) => kind));
    return (
      kinds.includes('spilled') ||
      kinds.includes('blankInput') ||
      kinds.every((kind) => kind === 'empty')
    );
  };
  const isLate = ({ chart: { categories, series } }: PlacedChart) =>
    [categories, ...series.map(({ values }) => values)].some(isBlank);
  return { early: charts.filter((each) => !isLate(each)), late: charts.filter(isLate) };
}

/** Draws some of a plan's charts. */
export function writeCharts(
  sheet: Excel.Worksheet,
  { sheet: sheetName, origin }: Place,
  drawn: readonly PlacedChart[],
): void {
  const rangeOf = ({ row, column, rows, columns }: Area) =>
    sheet.getRangeByIndexes(origin.row + row, origin.column + column, rows, columns);
  for (const { chart: drawing, from, to } of drawn) {
    const { kind, title, titleCell, unit, max, isStacked, categories, series } = drawing;
    const [main, ...others] = series;
    if (!main) continue;
    const type = (isStacked ? stackedTypes : types)[kind];
    const chart = sheet.charts.add(type, rangeOf(main.values), 'Columns');
    chart.title.text = title;
    chart.title.visible = true;
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
    if (titleCell) chart.title.setFormula(cellFormula(sheetName, origin, titleCell));
    chart.legend.visible = hasLegend(drawing);
    if (unit !== undefined) chart.axes.valueAxis.title.text = unit;
    if (max !== undefined) chart.axes.valueAxis.maximum = max;
    // Names are at the side, not at bars below zero.
    if (kind !== 'line') chart.axes.categoryAxis.tickLabelPosition = 'Low';
    if (kind === 'bar') {
      // The first on top, as in the cells; the axis of the numbers stays below.
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.position = 'Maximum';
    }
    const drawnFirst = chart.series.getItemAt(0);
    drawnFirst.name = main.name;
    drawnFirst.setXAxisValues(rangeOf(categories));
    formatSeries(drawnFirst, kind, main.role);
    for (const { name, values, role } of others) {
      const added = chart.series.add(name);
      // Excel formats no line without numbers, and a mark may have none: it gets its own last.
      added.setValues(rangeOf(role === 'mark' && kind === 'line' ? main.values : values));
      added.setXAxisValues(rangeOf(categories));
      formatSeries(added, kind, role);
      if (role === 'mark' && kind === 'line') added.setValues(rangeOf(values));
    }
    chart.setPosition(
      sheet.getCell(from.row, from.column),
      sheet.getCell(to.row - 1, to.column - 1),
    );
  }
}

/** `='My sheet'!$A$1` */
function cellFormula(sheet: string, origin: CellReference, { row, column }: CellReference): string {
  const cell = { row: origin.row + row, column: origin.column + column };
  return `=${quotedSheet(sheet)}!${address(cell, 1, 1, 'both')}`;
}

/** How a series is drawn, and what is written at its numbers. */
function formatSeries(
  series: Excel.ChartSeries,
  kind: PlanChart['kind'],
  role: SeriesRole | undefined,
): void {
  const { fill, line } = series.format;
  series.hasDataLabels = kind === 'line' ? role === 'mark' : role !== 'support';
  switch (role) {
    case undefined:
      return;
    case 'support':
      fill.clear();
      line.clear();
      return;
    case 'shortfall':
      fill.setSolidColor(seriesColors.shortfallFill);
      line.color = seriesColors.shortfall;
      line.lineStyle = 'Dash';
      series.dataLabels.showSeriesName = true;
      return;
    case 'low':
    case 'high':
      fill.setSolidColor(seriesColors[role]);
      return;
    case 'mark':
      if (kind !== 'line') {
        fill.setSolidColor(seriesColors.mark);
        return;
      }
      line.clear();
      series.markerStyle = 'Circle';
      series.markerSize = 9;
      series.markerForegroundColor = seriesColors.mark;
      series.markerBackgroundColor = seriesColors.mark;
      series.dataLabels.showSeriesName = true;
      series.dataLabels.showCategoryName = true;
      series.dataLabels.showValue = false;
      series.dataLabels.separator = ' ';
      series.dataLabels.position = 'Bottom';
      return;
    default:
      role satisfies never;
  }
}
