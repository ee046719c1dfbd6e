import { ownCalls, ownFunction } from '../formulas/ours';
import { rewriteCalls } from '../formulas/rewriteCalls';
import type { NamedEquivalent } from './nativeEquivalent';

/**
 * A formula with our calls replaced by those of their native equivalents. An argument that is left out is written out as 0,
 * which means the same to our functions; a equivalent knows no optional ones.
 *
 * @param equivalents by the name of the function; a call of any other function of ours stays
 * @example toNative('=CAPEX.AI_GAP(B2,C2)', equivalents) // '=AI_GAP(B2,C2,0,0)'
 */
export function toNative(
  formula: string,
  equivalents: ReadonlyMap<string, NamedEquivalent>,
): string {
  return rewriteCalls(formula, (token) => {
    const equivalent = equivalents.get(ownFunction(token)?.name ?? '');
    if (!equivalent) return undefined;
    const { name, arguments: known } = equivalent.definition;
    return { name, arguments: (given) => known.map((_, i) => given[i] || '0') };
  });
}

/** The functions of ours that a formula calls, by name; each once. */
export function functionsIn(formula: string): readonly string[] {
  return [...new Set(ownCalls(formula).map(({ name }) => name))];
}
