import type { Area, CellReference } from '../cells/area';
import type { Plan, PlanChart, SeriesRole } from './plan';

/** A chart with its numbers and the title that is written above it, for whoever draws it without a workbook's help. */
export interface ChartData extends Pick<
  PlanChart,
  'kind' | 'title' | 'unit' | 'max' | 'isStacked'
> {
  readonly categories: readonly (string | number)[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** Null for none: a mark has a value where it is. */
  readonly values: readonly (number | null)[];
  /** The number format of its cells. */
  readonly format: string;
  readonly role?: SeriesRole;
}

/** What a cell of the plan holds; undefined if that is not known, null if it is blank or an error. */
export type ReadCell = (cell: CellReference) => string | number | null | undefined;

/**
 * The numbers of a plan's chart. Rows without a number, such as a year after a schedule has ended, are omitted; where
 * columns stand on one another, a blank cell is none. A mark is only at its own row.
 *
 * @param read what the cells hold; of the plan alone it is `plannedValue`
 * @returns undefined if a cell is not known
 */
export function chartData(plan: Plan, chart: PlanChart, read: ReadCell): ChartData | undefined {
  return chartOfCells(chart, read, (cell) => formatAt(plan, cell));
}

/**
 * The numbers of a chart of any cells.
 *
 * @param formatOf the number format of a cell
 * @returns undefined if a cell is not known
 */
export function chartOfCells(
  chart: PlanChart,
  read: ReadCell,
  formatOf: (cell: CellReference) => string,
): ChartData | undefined {
  const { title, titleCell, categories: names, series, ...drawing } = chart;
  const written = titleCell ? read(titleCell) : title;
  const columns = [names, ...series.map(({ values }) => values)].map((area) =>
    cellsOf(area).map(read),
  );
  if (written === undefined || columns.flat().includes(undefined)) return undefined;
  const [categories = [], ...numbers] = columns;
  const amounts = numbers.filter((_, i) => chart.isStacked || series[i]?.role !== 'mark');
  const isNumber = (at: number) => (column: (typeof columns)[number]) =>
    typeof column[at] === 'number';
  // What is never has a name in words, and no bar.
  const hasEnds = series.some(({ role }) => role === 'low' || role === 'high');
  const drawn = [...categories.keys()].filter((at) =>
    chart.isStacked ? hasEnds || amounts.some(isNumber(at)) : amounts.every(isNumber(at)),
  );
  return {
    ...drawing,
    title: typeof written === 'string' ? written : title,
    categories: drawn.map((at) => categories[at] ?? ''),
    series: series.map(({ name, values, role }, i) => ({
      // The room for a bracket, by which digits of cells line up, is of no use in a chart.
      ...{ name, format: formatOf(values).replaceAll('_)', ''), ...(role && { role }) },
      values: drawn.map((at) => {
        const value = numbers[i]?.[at];
        return typeof value === 'number' ? value : role === 'mark' ? null : 0;
      }),
    })),
  };
}

/**
 * The value of a cell according to the plan; the result of a formula is not known before a workbook has calculated it.
 */
export function plannedValue(plan: Plan): ReadCell {
  return ({ row, column }) => {
    const cell = plan.cells[row]?.[column];
    switch (cell?.kind) {
      case 'text':
      case 'number':
        return cell.value;
      case 'empty':
      case 'blankInput':
        return null;
      default:
        return undefined;
    }
  };
}

function cellsOf({ row, column, rows, columns }: Area): CellReference[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
}

function formatAt(plan: Plan, { row, column }: CellReference): string {
  const cell = plan.cells[row]?.[column];
  return cell && 'format' in cell ? cell.format : 'General';
}
