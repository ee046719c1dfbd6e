import { columnWidth } from './columnWidth';
import type { CellStyle, Plan, PlanCell } from './plan';
import { emptyCell, textCell } from './planCells';

/** How one cell of a formula's result is shown. */
export interface ResultCell {
  /** Excel's number format. */
  readonly format: string;
  readonly style: CellStyle;
}

/** How a formula's result is shown. */
export interface FormulaResult {
  /** Row by row, each cell that the formula fills. */
  readonly cells: readonly (readonly ResultCell[])[];
  /** Width of each column in characters of the standard font. */
  readonly columnWidths: readonly number[];
}

/** Words next to a formula's result, and on which side of its first cell. */
export interface FormulaLabel {
  readonly text: string;
  readonly side: LabelSide;
}

export type LabelSide = 'left' | 'above';

/**
 * A formula as a plan: its cell, the cells that it fills, formatted, and a label, if one is wanted.
 *
 * @param formula in English notation, beginning with `=`; its references stay as they are
 */
export function formulaPlan(formula: string, result: FormulaResult, label?: FormulaLabel): Plan {
  const cells = result.cells.map((row, i) =>
    row.map((cell, j): PlanCell => {
      const isFirst = i === 0 && j === 0;
      return isFirst
        ? { kind: 'formula', formula: { parts: [formula.slice(1)] }, ...cell }
        : { kind: 'spilled', ...cell };
    }),
  );
  return blockPlan(labeled(cells, result.columnWidths, label));
}

/** Blank cells for the results of one formula, as a plan: what is in their way is found before it is entered. */
export function spillPlan(rows: number, columns: number): Plan {
  const cell: PlanCell = { kind: 'spilled', format: 'General', style: 'formula' };
  return blockPlan({
    cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell)),
    columnWidths: Array.from({ length: columns }, () => 0),
  });
}

type Block = Pick<Plan, 'cells' | 'columnWidths'>;

/** The block with a label; the title of a table runs over its columns, any other widens its own. */
function labeled(cells: Plan['cells'], widths: readonly number[], label?: FormulaLabel): Block {
  if (!label) return { cells, columnWidths: widths };
  const isTitle = widths.length > 1 && cells.length > 1;
  const own = textCell(label.text, isTitle ? 'title' : 'label');
  const width = isTitle ? 0 : columnWidth([own]);
  if (label.side === 'left') {
    return {
      cells: cells.map((row, i) => [i === 0 ? own : emptyCell, ...row]),
      columnWidths: [width, ...widths],
    };
  }
  return {
    cells: [widths.map((_, j) => (j === 0 ? own : emptyCell)), ...cells],
    columnWidths: widths.map((each, j) => (j === 0 ? Math.max(each, width) : each)),
  };
}

function blockPlan(block: Block): Plan {
  return {
    name: 'Formula',
    ...block,
    frozenRows: 0,
    tables: [],
    names: [],
    charts: [],
    colors: 'bankers',
  };
}
