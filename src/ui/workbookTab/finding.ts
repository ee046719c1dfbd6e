import type { CellState } from '../../explain/cellState';
import type { Explanation, SpillPlace } from '../../explain/explanation';
import type { FormulaCall, ReadValues } from '../../explain/formulaCall';
import type { Figure } from '../../figures/figure';
import type { Location } from '../../hosts/workbook';
import type { SpillSize } from '../formula/spillSize';

/** What is behind a selected cell. */
export type Finding =
  | { readonly kind: 'nothing' }
  /** A formula with an AI Capex function that cannot be taken apart. */
  | { readonly kind: 'unreadable'; readonly formula: string; readonly state?: CellState }
  | ExplainedCall
  /** Inserted figures, or those that a formula of the user's own refers to. */
  | { readonly kind: 'figures'; readonly figures: readonly Figure[]; readonly formula?: string };

export interface ExplainedCall {
  readonly kind: 'call';
  readonly formula: string;
  readonly call: FormulaCall;
  readonly read: ReadValues;
  readonly explanation: Explanation;
  readonly size: SpillSize;
  /** The cell explained, counted from the formula's own. */
  readonly at: SpillPlace;
  /** What is the matter with the cell, if anything. */
  readonly state?: CellState;
  /** The cell that keeps the formula from spilling, where one is known. */
  readonly blocking?: Location;
}
