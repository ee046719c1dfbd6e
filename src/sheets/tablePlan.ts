import type { Language } from '../language';
import { columnWidth } from './columnWidth';
import type { CellReference, Plan, PlanCell } from './plan';
import { emptyCell, textCell } from './planCells';
import { sourceRemark, unitsRemark } from './remarks';
import type { Column, RowPlace, TableLayout } from './tableLayout';
import { valueColumn } from './valueColumn';

/** Rows above the first figure: title and headings. */
const rowsAbove = 2;

/** Lays a table out: title, headings, figures, results, events, remarks, source. */
export function tablePlan(layout: TableLayout, language: Language): Plan {
  const { title, columns, figures, results, events } = layout;
  const valueIn = columns.indexOf(valueColumn);
  const valueAt = (row: number): CellReference => ({ row: rowsAbove + row, column: valueIn });
  const place = (row: number): RowPlace => ({
    language,
    value: valueAt(row),
    valueOf: (id) => {
      const found = figures.findIndex((figure) => figure.id === id);
      return found < 0 ? undefined : valueAt(found);
    },
  });

  const body = [
    ...figures.map((figure) => (column: Column, row: RowPlace) => column.figure?.(figure, row)),
    ...results.map((result) => (column: Column, row: RowPlace) => column.result?.(result, row)),
    ...events.map((event) => (column: Column, row: RowPlace) => column.event?.(event, row)),
  ].map((cell, row) => columns.map((column) => cell(column, place(row)) ?? emptyCell));
  const headings = columns.map(({ heading }) => textCell(heading[language], 'heading'));
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
  };
}

/** What stands below the rows, the sources last. */
function remarksOf(layout: TableLayout, language: Language): readonly string[] {
  const { figures, results, events, remarks } = layout;
  const units = unitsRemark(new Set([...figures, ...results].map(({ unit }) => unit)), language);
  const sources = new Set([...figures, ...events].map(({ source }) => source));
  return [
    ...remarks.map((remark) => remark[language]),
    ...(units === undefined ? [] : [units]),
    ...[...sources].map((id) => sourceRemark(id, language)),
  ];
}
