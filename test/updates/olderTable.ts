import type { DataVersion } from '../../src/figures/dataVersion';
import type { BaselineTable } from '../../src/sheets/baselineTable';
import type { Plan, PlanCell } from '../../src/sheets/plan';
import { allTables } from '../../src/sheets/since/allTables';

/** The version of the data that `olderTable` shows. */
export const olderVersion: DataVersion = { asOf: '2026-05', print: 'older' };

/** A cell of a table, by the texts of its row and of its heading. */
export type CellKey = readonly [id: string, heading: string];

/** How the older data differ: other cells, and rows that they did not have, or that they still had. */
export interface Difference {
  readonly cells?: readonly (readonly [...CellKey, PlanCell])[];
  /** Ids of rows that are missing; the last ones, so that no formula moves. */
  readonly without?: readonly string[];
  /** Further rows, each as its texts by heading. */
  readonly further?: readonly Readonly<Record<string, string>>[];
}

/** A table of the seeds as older data had it. */
export function olderTable(id: string, difference: Difference): BaselineTable {
  const table = allTables.find((each) => each.id === id);
  if (!table) throw new Error(`no table "${id}"`);
  return { ...table, plan: (options) => olderPlan(table.plan(options), difference) };
}

/** Where a plan has a cell. */
export function placeOf(plan: Plan, [id, heading]: CellKey): { row: number; column: number } {
  const row = plan.cells.findIndex((cells) => cells.some((cell) => textOf(cell) === id));
  const column = headingsOf(plan).indexOf(heading);
  if (row < 0 || column < 0) throw new Error(`no cell "${heading}" of "${id}"`);
  return { row, column };
}

function olderPlan(plan: Plan, { cells = [], without = [], further = [] }: Difference): Plan {
  const [table] = plan.tables;
  if (!table) throw new Error('no table');
  const rows = plan.cells.map((row) => [...row]);
  for (const [id, heading, cell] of cells) {
    const { row, column } = placeOf(plan, [id, heading]);
    rows[row]![column] = cell;
  }
  const more = further.map((texts) =>
    headingsOf(plan).map((heading): PlanCell => {
      const value = texts[heading];
      return value === undefined ? { kind: 'empty' } : { kind: 'text', value, style: 'label' };
    }),
  );
  const end = table.area.row + table.area.rows;
  const body = rows
    .slice(0, end)
    .filter((row) => !row.some((cell) => without.includes(textOf(cell))));
  return {
    ...plan,
    cells: [...body, ...more, ...rows.slice(end)],
    tables: [{ ...table, area: { ...table.area, rows: body.length - 1 + more.length } }],
  };
}

function headingsOf({ cells, tables }: Plan): readonly string[] {
  return (cells[tables[0]?.area.row ?? 0] ?? []).map(textOf);
}

function textOf(cell: PlanCell): string {
  return cell.kind === 'text' ? cell.value : '';
}
