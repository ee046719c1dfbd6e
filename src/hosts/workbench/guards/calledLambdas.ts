import type { Token } from '@borgar/fx';
import { argumentPieces } from '../../../formulas/argumentPieces';
import { isSpace, tokensOf } from '../../../formulas/tokens';

/**
 * A formula with each LAMBDA that is called on the spot as LET: the engine finds no variable of an outer
 * LAMBDA in an inner one that is called.
 *
 * @param formula beginning with `=`, no two variables of which have the same name
 * @example calledLambdas('=LAMBDA(x,x*2)(A1)') // '=LET(x,A1,x*2)'
 */
export function calledLambdas(formula: string): string {
  return /\bLAMBDA\b/i.test(formula) ? written(tokensOf(formula)) : formula;
}

function written(tokens: readonly Token[]): string {
  let text = '';
  for (let i = 0; i < tokens.length;) {
    const call = callAt(tokens, i);
    text += call ? call.text : (tokens[i]?.value ?? '');
    i = call ? call.end : i + 1;
  }
  return text;
}

/** The call of a LAMBDA that begins at a token, as LET, and the index of the token behind it. */
function callAt(tokens: readonly Token[], i: number) {
  const name = tokens[i];
  if (name?.type !== 'func' || name.value.toUpperCase() !== 'LAMBDA') return undefined;
  const lambda = argumentPieces(tokens, i + 2);
  if (tokens[lambda.end]?.value !== '(') return undefined;
  const given = argumentPieces(tokens, lambda.end + 1);
  // What answers with a LAMBDA that is called in turn cannot be written so.
  if (tokens[given.end]?.value === '(') return undefined;
  const parameters = lambda.pieces.slice(0, -1);
  const body = lambda.pieces.at(-1) ?? [];
  const isWhole = [...parameters, ...given.pieces, body].every((piece) => !piece.every(isSpace));
  if (!isWhole || parameters.length === 0 || parameters.length !== given.pieces.length) {
    return undefined;
  }
  const values = parameters.map((parameter, k) => [parameter, given.pieces[k] ?? []]).flat();
  const text = `LET(${[...values, body].map((piece) => written(piece).trim()).join(',')})`;
  return { text, end: given.end };
}
