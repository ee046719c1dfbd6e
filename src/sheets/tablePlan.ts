import type { CellReference } from '../cells/area';
import type { PlanOptions } from './baselineTable';
import { columnWidth } from './columnWidth';
import type { Plan, PlanCell, PlanName } from './plan';
import { emptyCell, headingCell, textCell } from './planCells';
import { planChart } from './planChart';
import { remarksOf } from './remarks';
import type { Column, RowPlace, TableLayout } from './tableLayout';
import { valueColumn } from './valueColumn';

/** Rows above the headings: the title. */
const headingRow = 1;
const firstRow = headingRow + 1;

/** Lays a table out: title, headings, figures, results, events, remarks, source. */
export function tablePlan(layout: TableLayout, options: PlanOptions): Plan {
  const { title, tableName, columns, figures, charts } = layout;
  const { language, colors } = options;
  const headings = columns.map(({ heading, isNumeric }) =>
    headingCell(heading[language], isNumeric),
  );
  const body = bodyOf(layout, options);
  const alone = (cell: PlanCell): readonly PlanCell[] =>
    columns.map((_, i) => (i === 0 ? cell : emptyCell));

  return {
    name: title[language],
    cells: [
      alone(textCell(title[language], 'title')),
      headings,
      ...body,
      ...remarksOf(layout, language).map((remark) => alone(textCell(remark, 'note'))),
    ],
    columnWidths: columns.map((_, i) => columnWidth([headings, ...body].map((row) => row[i]))),
    frozenRows: firstRow,
    tables: [
      {
        name: tableName,
        area: { row: headingRow, column: 0, rows: 1 + body.length, columns: columns.length },
      },
    ],
    names: figures.flatMap((figure, row) =>
      columns.flatMap(({ cellName }, column): readonly PlanName[] => {
        const name = cellName?.(figure);
        return name === undefined ? [] : [{ name, cell: { row: firstRow + row, column } }];
      }),
    ),
    charts: charts.map((chart) => planChart(chart, layout, firstRow, language)),
    colors,
  };
}

/** The rows between headings and remarks. */
function bodyOf(
  { columns, figures, results, events }: TableLayout,
  { language, formulas }: PlanOptions,
): readonly (readonly PlanCell[])[] {
  const valueIn = columns.indexOf(valueColumn);
  const valueAt = (row: number): CellReference => ({ row: firstRow + row, column: valueIn });
  const place = (row: number): RowPlace => ({
    language,
    formulas,
    value: valueAt(row),
    valueOf: (id) => {
      const found = figures.findIndex((figure) => figure.id === id);
      return found < 0 ? undefined : valueAt(found);
    },
  });

  return [
    ...figures.map((figure) => (column: Column, row: RowPlace) => column.figure?.(figure, row)),
    ...results.map((result) => (column: Column, row: RowPlace) => column.result?.(result, row)),
    ...events.map((event) => (column: Column, row: RowPlace) => column.event?.(event, row)),
  ].map((cell, row) => columns.map((column) => cell(column, place(row)) ?? emptyCell));
}
