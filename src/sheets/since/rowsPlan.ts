import type { CellReference } from '../../cells/area';
import type { Text } from '../../language';
import type { PlanOptions } from '../baselineTable';
import { columnWidth } from '../columnWidth';
import type { Plan, PlanCell, PlanChart } from '../plan';
import { emptyCell, headingCell, textCell } from '../planCells';

/** A table of rows of any kind, as data. */
export interface RowsTable<Row> {
  readonly title: Text;
  /** The name of the workbook's table, such as `AI_Then_And_Now`. */
  readonly tableName: string;
  readonly columns: readonly RowsColumn<Row>[];
  readonly rows: readonly Row[];
  /** Below the rows. */
  readonly remarks: readonly string[];
  readonly charts: readonly PlanChart[];
}

/** A column, by its cell for a row; without one, the cell is empty. */
export interface RowsColumn<Row> {
  readonly heading: Text;
  /** It holds numbers, so its heading is aligned right. */
  readonly isNumeric?: true;
  /** @param place of the cell in the plan */
  readonly cell: (row: Row, place: CellReference) => PlanCell | undefined;
}

/** The plan's row of the first of the rows: title and headings are above. */
export const firstRow = 2;

/** Room for the button with which a table's column is filtered. */
const besideButton = '   ';

/** Lays the table out like the tables of figures: title, headings, rows, remarks. */
export function rowsPlan<Row>(
  { title, tableName, columns, rows, remarks, charts }: RowsTable<Row>,
  { language, colors }: PlanOptions,
): Plan {
  const headings = columns.map(({ heading, isNumeric }) =>
    headingCell(heading[language], isNumeric),
  );
  const body = rows.map((row, i) =>
    columns.map(({ cell }, column) => cell(row, { row: firstRow + i, column }) ?? emptyCell),
  );
  const alone = (cell: PlanCell): readonly PlanCell[] =>
    columns.map((_, i) => (i === 0 ? cell : emptyCell));
  return {
    name: title[language],
    cells: [
      alone(textCell(title[language], 'title')),
      headings,
      ...body,
      ...remarks.map((remark) => alone(textCell(remark, 'note'))),
    ],
    columnWidths: columns.map(({ heading }, i) =>
      columnWidth([textCell(heading[language] + besideButton), ...body.map((row) => row[i])]),
    ),
    frozenRows: firstRow,
    tables: [
      {
        name: tableName,
        area: { row: firstRow - 1, column: 0, rows: 1 + body.length, columns: columns.length },
      },
    ],
    names: [],
    charts,
    colors,
  };
}
