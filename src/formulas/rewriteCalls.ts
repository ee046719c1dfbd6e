import type { Token } from '@borgar/fx';
import { argumentPieces } from './argumentPieces';
import { isCallHere } from './ours';
import { tokensOf } from './tokens';

/** What a call becomes. */
export interface RewrittenCall {
  readonly name: string;
  /** Makes the arguments again, each as it is in the formula; empty if one is omitted. */
  readonly arguments: (given: readonly string[]) => readonly string[];
}

/**
 * Gives calls in a formula another function and other arguments, those within others too.
 *
 * Only calls: a text, a sheet's name, another workbook's function and a name that merely contains one stay as they are,
 * and so does every other character.
 *
 * @param formula in English, beginning with `=`
 * @param rule what a call of a function becomes, by the token of its name; undefined if it stays
 */
export function rewriteCalls(
  formula: string,
  rule: (name: Token) => RewrittenCall | undefined,
): string {
  return rewritten(tokensOf(formula), rule);
}

function rewritten(
  tokens: readonly Token[],
  rule: (name: Token) => RewrittenCall | undefined,
): string {
  let text = '';
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (!token) break;
    const call = isCallHere(tokens, i) ? rule(token) : undefined;
    if (!call) {
      text += token.value;
      i++;
      continue;
    }
    // Behind the name is the opening bracket.
    const { pieces, end } = argumentPieces(tokens, i + 2);
    const written = pieces.map((piece) => rewritten(piece, rule).trim());
    const given = written.length === 1 && written[0] === '' ? [] : written;
    text += `${call.name}(${call.arguments(given).join(',')})`;
    i = end;
  }
  return text;
}
