import { argumentValues } from '../../explain/argumentValues';
import type { Explanation } from '../../explain/explanation';
import type { FormulaCall, ReadValues } from '../../explain/formulaCall';
import { latestResult } from '../async/latestResult';
import { loadedLanguage } from '../../functions/messages';

import type { BuilderState } from './useBuilder';

/** How many rows and columns a formula fills. */
export interface SpillSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The size of what a call fills: that of its table, or else the most rows and the most columns of any argument, as
 * ranges broadcast; of series one row each.
 */
export function spillSize(
  call: FormulaCall,
  read: ReadValues,
  { definition, outcome }: Explanation,
): SpillSize {
  if (outcome.kind === 'table') {
    // The same in all languages.
    const cells = outcome.table[loadedLanguage()];
    return { rows: cells.length, columns: cells[0]?.length ?? 0 };
  }
  if (outcome.kind === 'unknown') return { rows: 1, columns: 1 };
  const matrices = call.arguments.map((argument) => argumentValues(argument, read) ?? [[null]]);
  if (definition.kind === 'series') {
    const [block = []] = matrices;
    return { rows: block[0]?.length === 1 ? 1 : block.length, columns: 1 };
  }
  return {
    rows: Math.max(1, ...matrices.map((matrix) => matrix.length)),
    columns: Math.max(1, ...matrices.map((matrix) => matrix[0]?.length ?? 0)),
  };
}

/** The size of what the formula that is being built fills; one cell while that is not known. */
export function spillSizeOf({ built, reading, explanation }: BuilderState): SpillSize {
  if (built.kind === 'incomplete' || !explanation) return { rows: 1, columns: 1 };
  return spillSize(built.call, latestResult(reading) ?? new Map(), explanation);
}
