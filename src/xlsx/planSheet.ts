import { type CellReference } from '../cells/area';
import { formatFor } from '../sheets/format';
import { linkFormula } from '../sheets/linkFormula';
import { printSetup } from '../sheets/print/printSetup';
import { recordFormula } from '../sheets/recordFormula';
import { formulaText, type Plan, type PlanCell } from '../sheets/plan';
import { ownCharts } from '../sheets/print/ownCharts';
import { ownSheet, type WrappedRow } from '../sheets/print/ownSheet';
import type { BookCell, BookContent, BookFormat, BookSheet } from './book';
import { planShades } from './planShades';
import { spillExtent } from './spillExtent';

/** The names that a plan's things have in the file. */
interface Naming {
  readonly name: string;
  /** What the sheets of all plans are called, by the plan's name. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Makes a table's name the file's only one. */
  readonly claim: (wished: string) => string;
}

const origin: CellReference = { row: 0, column: 0 };

/** A plan as a sheet of a file. */
export function planSheet(given: Plan, { name, sheetNames, claim }: Naming): BookSheet {
  const { plan, wrapped } = ownSheet(given);
  const extent = { rows: plan.cells.length, columns: plan.columnWidths.length };
  const charts = ownCharts(plan);
  const shades = planShades(plan);
  const print = printSetup({ ...plan, rows: extent.rows, charts });
  return {
    name,
    cells: plan.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column): BookCell[] => {
        if (cell.kind === 'empty') return [];
        const content = contentOf(plan, cell, { row, column }, sheetNames);
        return [
          {
            row,
            column,
            format: { ...formats(plan, cell), ...inWrappedRow(wrapped.get(row), column) },
            ...(content && { content }),
          },
        ];
      }),
    ),
    columnWidths: plan.columnWidths,
    rowHeights: new Map([...wrapped].map(([row, { height }]) => [row, height])),
    frozen: { rows: plan.frozenRows, columns: plan.frozenColumns ?? 0 },
    merged: [],
    tables: plan.tables.map((table) => ({
      name: claim(table.name),
      area: table.area,
      headings: (plan.cells[table.area.row] ?? [])
        .slice(table.area.column, table.area.column + table.area.columns)
        .map((cell) => (cell.kind === 'text' ? cell.value : '')),
    })),
    choices: (plan.choices ?? []).map(({ area, values }) => ({
      area,
      list: { kind: 'values', values },
    })),
    charts,
    ...(shades.length > 0 && { shades }),
    ...(plan.hasGridlines === false && { hasGridlines: false as const }),
    print: { ...print, ...(plan.footer && { footer: plan.footer }) },
  };
}

type FilledCell = Exclude<PlanCell, { kind: 'empty' }>;

function contentOf(
  plan: Plan,
  cell: FilledCell,
  at: CellReference,
  sheetNames: ReadonlyMap<string, string>,
): BookContent | undefined {
  switch (cell.kind) {
    case 'text':
      return { kind: 'text', value: cell.value };
    case 'number':
      return { kind: 'number', value: cell.value };
    case 'link':
      return {
        kind: 'formula',
        formula: linkFormula(cell.url, cell.value),
        result: cell.value,
      };
    case 'record':
      return {
        kind: 'formula',
        formula: recordFormula(cell.record, cell.value),
        result: cell.value,
      };
    case 'formula': {
      const spill = spillExtent(plan, at);
      const formula = formulaText(cell.formula, { origin, sheetNames });
      return { kind: 'formula', formula, ...(spill && { spill }) };
    }
    case 'spilled':
    case 'blankInput':
      return undefined;
    default:
      return cell satisfies never;
  }
}

/** In a row of several lines, what takes one line is next to their middle. */
function inWrappedRow(row: WrappedRow | undefined, column: number): BookFormat {
  if (!row) return {};
  return { vertical: 'center', ...(row.columns.has(column) && { wrap: true }) };
}

function formats(plan: Plan, cell: FilledCell): BookFormat {
  const format = formatFor(cell.style, plan.colors);
  return 'format' in cell ? { ...format, numberFormat: cell.format } : format;
}
