import { columnName } from './address';
import type { CellReference } from './cellReference';

export type { CellReference } from './cellReference';

/**
 * What to write into a workbook, as plain data: made without a host, shown as a preview, compared in tests,
 * applied by any host.
 */
export interface Plan {
  /** Name of the sheet where the plan is put on a sheet of its own. */
  readonly name: string;
  /** Row by row, each of the same length. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Width of each column in characters of the standard font. */
  readonly columnWidths: readonly number[];
  /** Rows at the top that stay in sight while a sheet of its own scrolls. */
  readonly frozenRows: number;
  /** Areas that become tables of the workbook. */
  readonly tables: readonly PlanTable[];
  /** Cells that get a name, so that a user's own formulas read well. */
  readonly names: readonly PlanName[];
  readonly charts: readonly PlanChart[];
  /** By which standard inputs and formulas are told apart. */
  readonly colours: ColourStandard;
}

/** The usual one of banks (inputs blue, formulas black), or that of the FAST Standard. */
export type ColourStandard = 'bankers' | 'fast';

/** A block of cells, counted from the plan's top left. */
export interface Area extends CellReference {
  readonly rows: number;
  readonly columns: number;
}

/** A table; its first row holds the headings. The host makes the name unique. */
export interface PlanTable {
  readonly name: string;
  readonly area: Area;
}

/** A workbook-level name such as `BigTech_AI_Spend_2026`. A host that finds it taken appends `_2`, `_3`, … */
export interface PlanName {
  readonly name: string;
  readonly cell: CellReference;
}

/** A chart of cells of the plan; it stands below or beside them. */
export interface PlanChart {
  readonly kind: 'bar' | 'column' | 'line';
  readonly title: string;
  /** One column of texts, or of the numbers of a line's horizontal axis. */
  readonly categories: Area;
  /** One column of numbers for each series; its heading is the series' name. */
  readonly series: readonly { readonly name: string; readonly values: Area }[];
}

export type PlanCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly value: string; readonly style: CellStyle }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly format: string;
      readonly style: CellStyle;
    }
  | {
      readonly kind: 'formula';
      readonly formula: Formula;
      readonly format: string;
      readonly style: CellStyle;
    };

/** What a cell is for; `lookOf` says how that looks. A heading above numbers stands right, as they do. */
export type CellStyle =
  'title' | 'heading' | 'headingRight' | 'label' | 'input' | 'formula' | 'note';

/** A formula whose references move with the plan: text, and cells counted from the plan's top left (0, 0). */
export interface Formula {
  readonly parts: readonly (string | CellReference)[];
}

/** Writes a formula: formula`CAPEX.AI_GAP(${{ row: 1, column: 1 }},${{ row: 2, column: 1 }})`. */
export function formula(
  texts: TemplateStringsArray,
  ...references: readonly CellReference[]
): Formula {
  const parts: (string | CellReference)[] = [];
  texts.forEach((text, i) => {
    parts.push(text);
    const reference = references[i];
    if (reference) parts.push(reference);
  });
  return { parts };
}

/**
 * The formula as a cell takes it, beginning with `=`.
 *
 * @param origin the sheet's cell (0, 0 is A1) at which the plan's top left stands
 */
export function formulaText(formula: Formula, origin: CellReference): string {
  const text = formula.parts.map((part) =>
    typeof part === 'string'
      ? part
      : `${columnName(origin.column + part.column)}${origin.row + part.row + 1}`,
  );
  return `=${text.join('')}`;
}
