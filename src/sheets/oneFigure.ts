import { serialDate } from '../cells/serialDate';
import type { Known } from '../figures/known';
import type { Language } from '../language';
import { columnWidth } from './columnWidth';
import { numberFormat } from './numberFormat';
import type { ColorConvention, Plan, PlanCell } from './plan';
import { formulaCell, inputCell, textCell } from './planCells';

/** How a figure is written into a cell. */
interface OneFigureOptions {
  readonly language: Language;
  readonly colors: ColorConvention;
}

/** A figure's value, alone in one cell: an input in the number format of its unit. */
export function figureValuePlan(known: Known, options: OneFigureOptions): Plan {
  return oneRow(known, [valueCell(known)], options);
}

/**
 * A figure's value, and in the next cell where it is from: words that open the page of the source, if there is one.
 *
 * @param source of at most 255 characters: Excel takes no longer text in a formula, and a link is one
 */
export function sourcedValuePlan(known: Known, source: string, options: OneFigureOptions): Plan {
  const { url } = known;
  const cited: PlanCell =
    url === undefined
      ? textCell(source, 'note')
      : { kind: 'link', value: source, url, style: 'link' };
  return oneRow(known, [valueCell(known), cited], options);
}

/**
 * The formula that gives a figure's value, alone in one cell.
 *
 * @example figureFormulaPlan(spend, options) // =CAPEX.AI_BASELINE("bigtech.ai_spend")
 */
export function figureFormulaPlan(known: Known, options: OneFigureOptions): Plan {
  const formula = { parts: [`CAPEX.AI_BASELINE("${known.id}")`] };
  return oneRow(known, [formulaCell(formula, formatOf(known))], options);
}

function valueCell(known: Known): PlanCell {
  const { value } = known;
  return inputCell(typeof value === 'string' ? serialDate(value) : value, formatOf(known));
}

function formatOf({ unit, value }: Known): string {
  return typeof value === 'string' ? numberFormat(unit) : numberFormat(unit, value);
}

/** A row whose first column is as wide as it has to be; words next to it run on over the cells to their right. */
function oneRow(
  { label }: Known,
  row: readonly PlanCell[],
  { language, colors }: OneFigureOptions,
): Plan {
  return {
    name: label[language],
    cells: [row],
    columnWidths: row.map((cell, i) => (i === 0 ? columnWidth([cell]) : 0)),
    frozenRows: 0,
    tables: [],
    names: [],
    charts: [],
    colors,
  };
}
