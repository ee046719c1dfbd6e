import type { CellValue } from '../../cells/value';
import { loadedLanguage } from '../../functions/messages';
import { columnWidth } from '../../sheets/columnWidth';
import type { FormulaResult, ResultCell } from '../../sheets/formulaPlan';
import type { PlanCell } from '../../sheets/plan';
import { textCell } from '../../sheets/planCells';
import { type AnsweredCall, type InUnit, resultCells } from './resultCells';
import { spillSize } from './spillSize';

/** How what a call answers is shown in cells, and columns wide enough for it. */
export function formulaResult(answered: AnsweredCall, inUnit: InUnit): FormulaResult {
  const { call, read, explanation } = answered;
  const cells = resultCells(answered, inUnit, spillSize(call, read, explanation));
  const { outcome } = explanation;
  const table = outcome.kind === 'table' ? outcome.table[loadedLanguage()] : undefined;
  const amount = textCell(inUnit('1,000.0'));
  const [first = []] = cells;
  return {
    cells,
    columnWidths: first.map((cell, column) =>
      table
        ? columnWidth(table.map((values, row) => shown(values[column], cells[row]?.[column])))
        : columnWidth([{ kind: 'spilled', ...cell }, amount]),
    ),
  };
}

/** A cell of a plan that takes the width of a result. */
function shown(value: CellValue | undefined, cell: ResultCell | undefined): PlanCell | undefined {
  if (typeof value === 'string') return textCell(value);
  return cell && { kind: 'spilled', ...cell };
}
