import type { Text } from '../language';
import type { BaselineTable } from './baselineTable';
import {
  idColumn,
  noteColumn,
  paragraphsColumn,
  perColumn,
  periodColumn,
  qualifierColumn,
  speakerColumn,
  statusColumn,
  unitColumn,
} from './columns';
import type { TableLayout } from './tableLayout';
import { tablePlan } from './tablePlan';

/** A table whose first columns are given: where each figure comes from follows, the same in all tables. */
export function sourcedTable(
  id: string,
  summary: Text,
  own: Pick<TableLayout, 'title' | 'columns' | 'figures'> & Partial<TableLayout>,
): BaselineTable {
  const hasNotes = own.figures.some(({ note }) => note);
  const layout: TableLayout = {
    results: [],
    events: [],
    remarks: [],
    ...own,
    columns: [
      ...own.columns,
      unitColumn,
      perColumn,
      periodColumn,
      statusColumn,
      qualifierColumn,
      speakerColumn,
      paragraphsColumn,
      idColumn,
      ...(hasNotes ? [noteColumn] : []),
    ],
  };
  return { id, title: layout.title, summary, plan: (language) => tablePlan(layout, language) };
}
