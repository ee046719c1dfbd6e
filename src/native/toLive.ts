import { rewriteCalls } from '../formulas/rewriteCalls';
import type { PortableTwin } from './twin';

/**
 * A formula with calls of native twins replaced by our own. An optional argument of 0 at the end is left out: it says
 * the same, and so the formula reads as it was typed.
 *
 * @param twins those that the workbook has, by name
 * @example toLive('=1+AI_GAP(B2,C2,0,0)', twins) // '=1+CAPEX.AI_GAP(B2,C2)'
 */
export function toLive(formula: string, twins: ReadonlyMap<string, PortableTwin>): string {
  return rewriteCalls(formula, ({ value }) => {
    const twin = twins.get(value.toUpperCase());
    if (!twin) return undefined;
    const { name, arguments: known } = twin.definition;
    return {
      name: `CAPEX.${name}`,
      arguments: (given) => {
        const isNeeded = (text: string, i: number) => text !== '0' || !known[i]?.optional;
        return given.slice(0, given.map(isNeeded).lastIndexOf(true) + 1);
      },
    };
  });
}
