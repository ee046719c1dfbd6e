import type { Value } from '../functions/definition';
import { loadedLanguage } from '../functions/messages';
import type { Outcome, SpillPlace } from './explanation';

/** A call whose arguments are all known and right: what steps are made from. */
export interface Calculation {
  /** In the function's order, with defaults put in. */
  readonly values: readonly Value[];
  readonly outcome: Outcome;
  readonly at: SpillPlace;
}

/** The answer, if it is one number. */
export function numberAnswer(outcome: Outcome): number | undefined {
  if (outcome.kind !== 'answer') return undefined;
  const value = outcome.value[loadedLanguage()];
  return typeof value === 'number' ? value : undefined;
}
