import type { Text } from '../language';
import type { BaselineTable, PlanOptions } from './baselineTable';
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
import { secondSourceRemark, withSecondSource } from './secondSource';

type Own = Pick<TableLayout, 'title' | 'tableName' | 'columns' | 'figures'> & Partial<TableLayout>;

/** A table whose first columns are given: where each figure comes from follows, the same in all tables. */
export function sourcedTable(id: string, headline: Text, own: Own): BaselineTable {
  const plan = (options: PlanOptions) => tablePlan(layoutOf(own, options), options);
  const { title, figures, results = [], events = [] } = own;
  const rows = figures.length + results.length + events.length;
  return { id, title, headline, figures, rows, plan };
}

function layoutOf(own: Own, { secondSources = [] }: PlanOptions): TableLayout {
  const replaced = own.figures.filter(({ id }) => secondSources.includes(id));
  const figures = own.figures.map((figure) =>
    replaced.includes(figure) ? withSecondSource(figure) : figure,
  );
  const hasNotes = figures.some(({ note }) => note);
  return {
    results: [],
    events: [],
    charts: [],
    ...own,
    figures,
    remarks: [...(replaced.length > 0 ? [secondSourceRemark] : []), ...(own.remarks ?? [])],
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
}
