import { columnName } from './address';

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

/** What a cell is for; a host decides how that looks. */
export type CellStyle = 'title' | 'heading' | 'label' | 'input' | 'formula' | 'note';

/** A formula whose references move with the plan: text, and cells counted from the plan's top left (0, 0). */
export interface Formula {
  readonly parts: readonly (string | CellReference)[];
}

export interface CellReference {
  readonly row: number;
  readonly column: number;
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
