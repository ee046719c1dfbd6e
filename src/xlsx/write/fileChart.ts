import type { SheetChart } from 'hucre/xlsx';
import { chartSize } from '../../sheets/chartPlace';
import type { BookChart } from '../book';
import { fixedReference } from '../fixedReference';

/** Where a file says nothing of the small ticks, programs draw them across the axis. */
const plainTicks = { majorTickMark: 'out', minorTickMark: 'none' } as const;

/** A chart as the library that writes the file takes it. */
export function fileChart(
  sheet: string,
  { chart: { kind, title, categories, series }, place }: BookChart,
): SheetChart {
  return {
    type: kind,
    title,
    altText: title,
    series: series.map(({ name, values }) => ({
      name,
      values: fixedReference(sheet, values),
      categories: fixedReference(sheet, categories),
    })),
    axes: {
      // Below the chart, where a value below zero does not cover them.
      x: { ...plainTicks, tickLblPos: 'low' },
      y: plainTicks,
    },
    legend: series.length > 1 ? 'bottom' : false,
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + chartSize.rows, col: place.column + chartSize.columns },
    },
  };
}
