import { rewriteCalls } from '../formulas/rewriteCalls';
import type { NamedEquivalent } from './nativeEquivalent';

/**
 * A formula with calls of native equivalents replaced by our own. An optional argument of 0 at the end is left out: it says
 * the same, and so the formula reads as it was typed.
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
