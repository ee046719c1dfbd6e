import type { CellValue } from '../cells/value';
import { formulaState } from '../hosts/formulaState';
import type { Outcome } from './explanation';

/** What is wrong with a cell with an AI Capex formula, before the formula's answer is explained. */
export type CellState =
  /** It is still being calculated. */
  | { readonly kind: 'pending' }
  /** It shows nothing, as if it had never been calculated. */
  | { readonly kind: 'blank' }
  /** It shows an error that is not the formula's own answer. */
  | { readonly kind: 'error'; readonly code: string };

/**
 * The state of a cell, by what it shows and what its formula would answer; undefined if it shows an answer, or
 * the very error that the formula answers.
 *
 * @param outcome absent if the formula cannot be taken apart
 * @example cellState({ error: '#SPILL!' }, outcome) // { kind: 'error', code: '#SPILL!' }
 */
export function cellState(value: CellValue, outcome?: Outcome): CellState | undefined {
  if (value === null) return { kind: 'blank' };
  if (formulaState(value) === 'pending') return { kind: 'pending' };
  if (typeof value !== 'object') return undefined;
  const isAnswer = outcome?.kind === 'error' && outcome.code === value.error;
  return isAnswer ? undefined : { kind: 'error', code: value.error };
}
