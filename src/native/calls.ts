import { ownCalls, ownFunction } from '../formulas/ours';
import { rewriteCalls } from '../formulas/rewriteCalls';
import { tokensOf } from '../formulas/tokens';
import type { NamedEquivalent } from './equivalents';

/** A formula in its native form. */
export interface NativeFormula {
  readonly native: string;
  /** The first function whose equivalent in the workbook lacks an argument that the formula gives. */
  readonly older?: string;
}

/**
 * A formula with calls of AI Capex replaced by those of their native equivalents. An omitted argument is written as 0, which
 * means the same; an equivalent has no optional arguments. One that an earlier version put into the workbook takes fewer:
 * arguments that it does not know are left out if they are 0.
 *
 * @param equivalents by the name of the function; a call of any other function is not changed
 * @param parameters how many arguments those take that the workbook has already, by name
 * @example toNative('=CAPEX.AI_GAP(B2,C2)', equivalents).native // '=AI_GAP(B2,C2,0,0)'
 */
export function toNative(
  formula: string,
  equivalents: ReadonlyMap<string, NamedEquivalent>,
  parameters: ReadonlyMap<string, number> = new Map(),
): NativeFormula {
  let older: string | undefined;
  const native = rewriteCalls(formula, (token) => {
    const equivalent = equivalents.get(ownFunction(token)?.name ?? '');
    if (!equivalent) return undefined;
    const { name, arguments: known } = equivalent.definition;
    const count = parameters.get(name) ?? known.length;
    return {
      name,
      arguments: (given) => {
        const written = given.map(withPlainNumbers);
        if (written.slice(count).some((text) => text !== '' && text !== '0')) older ??= name;
        return Array.from({ length: count }, (_, i) => written[i] || '0');
      },
    };
  });
  return older === undefined ? { native } : { native, older };
}

/**
 * A piece of a formula with its numbers as the workbench takes them everywhere. To a name that holds a LAMBDA it passes
 * any other as a text: 1E9 and 0.10, but not 1000000000 and 0.1.
 */
function withPlainNumbers(piece: string): string {
  return tokensOf(piece)
    .map(({ type, value }) => (type === 'number' ? String(Number(value)) : value))
    .join('');
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
