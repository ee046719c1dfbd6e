import { tokensOf } from './tokens';

/** The names that a formula uses, in lower case: defined ones, and those that it gives by itself. */
export function namesIn(formula: string): ReadonlySet<string> {
  const named = tokensOf(formula).filter(({ type }) => type === 'range_named');
  return new Set(named.map(({ value }) => value.toLowerCase()));
}
