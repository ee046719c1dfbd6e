import { argumentPieces } from '../formulas/argumentPieces';
import { callArgument } from './callArgument';
import type { ParsedFormula } from './formulaCall';
import { isCallHere, ownFunction } from '../formulas/ours';
import { isSpace, isUnreadable, syntaxOf, textOf, tokensOf } from '../formulas/tokens';

/**
 * Finds the first call of an AI Capex function in a formula and parses it.
 *
 * Of nested AI Capex calls it is the outermost. Texts, sheet names and names that merely contain one of ours are no
 * calls.
 *
 * @param formula in English notation, beginning with `=`
 * @returns undefined if the formula has no AI Capex call
 * @example parseCall('=1+CAPEX.AI_GAP(60,B2)') // AI_GAP of a number and a reference, not the whole formula
 */
export function parseCall(formula: string): ParsedFormula | undefined {
  const tokens = tokensOf(formula);
  const start = tokens.findIndex((token, i) => isCallHere(tokens, i) && ownFunction(token));
  const name = tokens[start] && ownFunction(tokens[start])?.name;
  if (!name) return undefined;

  const syntax = syntaxOf(tokens);
  if (isUnreadable(syntax)) return syntax;
  // Behind the name is the opening bracket.
  const { pieces, end } = argumentPieces(tokens, start + 2);
  const written = pieces.map(callArgument);
  const others = [...tokens.slice(0, start), ...tokens.slice(end)];
  return {
    kind: 'call',
    name,
    text: textOf(tokens.slice(start, end)),
    isWhole: others.every(isSpace),
    arguments: written.length === 1 && written[0]?.kind === 'omitted' ? [] : written,
  };
}
