import { rangesToRead } from '../../explain/argumentValues';
import { cellState } from '../../explain/cellState';
import { explain } from '../../explain/explain';
import { figuresIn } from '../../explain/figuresIn';
import type { FormulaCall } from '../../explain/formulaCall';
import { parseCall } from '../../explain/parseCall';
import type { Selection, Workbook } from '../../hosts/workbook';
import { readValues } from '../async/readValues';
import { spillSize } from '../formula/spillSize';
import { blockingCell } from './blockingCell';
import { figureOfRow } from './figureOfRow';
import type { ExplainedCall, Finding } from './finding';
import { spillPlace } from './spillPlace';

/**
 * Finds what is behind a selected cell: an AI Capex call, explained; else the figures that its formula refers to;
 * else the figure of its row, as an inserted table has it.
 *
 * @throws WorkbookError if the cells it takes cannot be read
 */
export async function findBehind(workbook: Workbook, selection: Selection): Promise<Finding> {
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
  if (!figure) return { kind: 'nothing' };
  return { kind: 'figures', figures: [figure], ...(formula !== undefined && { formula }) };
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
