import { serialDate } from '../cells/serialDate';
import type { Known } from '../figures/known';
import type { Language } from '../language';
import { columnWidth } from './columnWidth';
import { numberFormat } from './numberFormat';
import type { ColorConvention, Plan, PlanCell } from './plan';
import { formulaCell, inputCell } from './planCells';

/** How a figure is written into a cell. */
interface OneFigureOptions {
  readonly language: Language;
  readonly colors: ColorConvention;
}

/** A figure's value, alone in one cell: an input in the number format of its unit. */
export function figureValuePlan(known: Known, options: OneFigureOptions): Plan {
  const { value } = known;
  const cell =
    typeof value === 'string'
      ? inputCell(serialDate(value), formatOf(known))
      : inputCell(value, formatOf(known));
  return oneCell(known, cell, options);
}

/**
 * The formula that gives a figure's value, alone in one cell.
 *
 * @example figureFormulaPlan(spend, options) // =CAPEX.AI_BASELINE("bigtech.ai_spend")
 */
export function figureFormulaPlan(known: Known, options: OneFigureOptions): Plan {
  const formula = { parts: [`CAPEX.AI_BASELINE("${known.id}")`] };
  return oneCell(known, formulaCell(formula, formatOf(known)), options);
}

function formatOf({ unit, value }: Known): string {
  return typeof value === 'string' ? numberFormat(unit) : numberFormat(unit, value);
}

function oneCell({ label }: Known, cell: PlanCell, { language, colors }: OneFigureOptions): Plan {
  return {
    name: label[language],
    cells: [[cell]],
    columnWidths: [columnWidth([cell])],
    frozenRows: 0,
    tables: [],
    names: [],
    charts: [],
    colors,
  };
}
