import { rangesToRead } from '../../explain/argumentValues';
import { cellState, type CellState } from '../../explain/cellState';
import { explain } from '../../explain/call/explain';
import type { Explanation, SpillPlace } from '../../explain/explanation';
import { figuresIn } from '../../explain/figuresIn';
import type { FormulaCall, ReadValues } from '../../explain/formulaCall';
import { parseCall } from '../../explain/parseCall';
import type { Known } from '../../figures/known';
import type { Selection, Workbook, Location } from '../../hosts/workbook';
import { readValues } from '../async/readValues';
import { spillSize, type SpillSize } from '../formula/spillSize';
import { blockingCell } from './blockingCell';
import { figureOfRow } from './figureOfRow';
import { type Precedent, precedents } from './precedents';
import { spillPlace } from './spillPlace';

/** What is behind a selected cell. */
export type CellInspection =
  | { readonly kind: 'nothing' }
  /** A formula with an AI Capex function that cannot be parsed. */
  | { readonly kind: 'unreadable'; readonly formula: string; readonly state?: CellState }
  | ExplainedCall
  /** Inserted figures, or those that a formula of the user's own refers to. */
  | { readonly kind: 'figures'; readonly figures: readonly Known[]; readonly formula?: string }
  /** A formula of other cells. */
  | { readonly kind: 'cells'; readonly formula: string; readonly precedents: readonly Precedent[] };

export interface ExplainedCall {
  readonly kind: 'call';
  readonly formula: string;
  readonly call: FormulaCall;
  readonly read: ReadValues;
  readonly explanation: Explanation;
  readonly size: SpillSize;
  /** The cell explained, counted from the formula's own. */
  readonly at: SpillPlace;
  /** What is wrong with the cell, if anything. */
  readonly state?: CellState;
  /** The cell that keeps the formula from spilling, if one is known. */
  readonly blocking?: Location;
}

/**
 * Inspects a selected cell: explains an AI Capex call; otherwise finds the figures that its formula refers to, or the
 * figure of its row in an inserted table; otherwise the cells that its formula refers to.
 *
 * @throws WorkbookError if the cells that the call reads cannot be read
 */
export async function inspectCell(
  workbook: Workbook,
  selection: Selection,
): Promise<CellInspection> {
  const { formula } = selection;
  const parsed = formula === undefined ? undefined : parseCall(formula);
  if (formula !== undefined && parsed?.kind === 'unreadable') {
    const state = cellState(selection.value);
    return { ...parsed, formula, ...(state && { state }) };
  }
  if (formula !== undefined && parsed?.kind === 'call') {
    return explainedCall(workbook, selection, formula, parsed);
  }
  const referred = formula === undefined ? [] : figuresIn(formula);
  if (formula !== undefined && referred.length > 0) {
    return { kind: 'figures', figures: referred, formula };
  }
  if (formula === undefined && selection.value === null) return { kind: 'nothing' };
  const figure = await figureOfRow(workbook, selection);
  if (figure) {
    return { kind: 'figures', figures: [figure], ...(formula !== undefined && { formula }) };
  }
  const found = formula === undefined ? [] : await precedents(workbook, selection, formula);
  if (formula === undefined || found.length === 0) return { kind: 'nothing' };
  return { kind: 'cells', formula, precedents: found };
}

async function explainedCall(
  workbook: Workbook,
  selection: Selection,
  formula: string,
  call: FormulaCall,
): Promise<ExplainedCall> {
  const read = await readValues(workbook, rangesToRead(call), selection.sheet);
  const first = explain(call, read);
  const size = spillSize(call, read, first);
  // A table is explained whole; of what broadcasts, each cell has a calculation of its own.
  const isSpilled = call.isWhole && first.outcome.kind !== 'table' && size.rows * size.columns > 1;
  const at = isSpilled
    ? await spillPlace(workbook, selection, formula, size)
    : { row: 0, column: 0 };
  const explanation = isSpilled ? explain(call, read, at) : first;
  const state = cellState(selection.value, explanation.outcome);
  const isBlocked = state?.kind === 'error' && state.code === '#SPILL!';
  const blocking = isBlocked ? await blockingCell(workbook, selection, size) : undefined;
  return {
    ...{ kind: 'call', formula, call, read, explanation, size, at },
    ...(state && { state }),
    ...(blocking && { blocking }),
  };
}
