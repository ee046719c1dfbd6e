import { ownCalls, ownFunction } from '../formulas/ours';
import { rewriteCalls } from '../formulas/rewriteCalls';
import type { NamedEquivalent } from './equivalents';

/**
 * A formula with calls of AI Capex replaced by those of their native equivalents. An omitted argument is written as 0, which
 * means the same; an equivalent has no optional arguments.
 *
 * @param equivalents by the name of the function; a call of any other function is not changed
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

/** The AI Capex functions that a formula calls, by name; each once. */
export function functionsIn(formula: string): readonly string[] {
  return [...new Set(ownCalls(formula).map(({ name }) => name))];
}

/**
 * A formula with calls of native equivalents replaced by calls of AI Capex. An optional argument of 0 at the end is
 * omitted: it means the same, and the formula reads as it was typed.
 *
 * @param equivalents those that the workbook has, by name
 * @example toLive('=1+AI_GAP(B2,C2,0,0)', equivalents) // '=1+CAPEX.AI_GAP(B2,C2)'
 */
export function toLive(formula: string, equivalents: ReadonlyMap<string, NamedEquivalent>): string {
  return rewriteCalls(formula, ({ value }) => {
    const equivalent = equivalents.get(value.toUpperCase());
    if (!equivalent) return undefined;
    const { name, arguments: known } = equivalent.definition;
    return {
      name: `CAPEX.${name}`,
      arguments: (given) => {
        const isNeeded = (text: string, i: number) => text !== '0' || !known[i]?.optional;
        return given.slice(0, given.map(isNeeded).lastIndexOf(true) + 1);
      },
    };
  });
}
