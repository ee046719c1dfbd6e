import type { Token } from '@borgar/fx';
import { isSpace } from '../../../formulas/tokens';

/**
 * The index of the last token that a sign in front of an operand belongs to: a minus comes before powers.
 *
 * @param first the index of the token behind the sign
 */
export function signedOperandEnd(tokens: readonly Token[], first: number): number {
  let i = first;
  while (isSign(tokens[i])) i++;
  let end = primaryEnd(tokens, i);
  while (isPostfix(tokens[end + 1])) end = primaryEnd(tokens, end + 1);
  return Math.min(end, tokens.length - 1);
}

function isSign(token: Token | undefined): boolean {
  return token !== undefined && (isSpace(token) || ['-', '+', '@'].includes(token.value));
}

/** A call's brackets, a percent sign. */
function isPostfix(token: Token | undefined): boolean {
  return token?.type === 'operator' && ['(', '%', '#'].includes(token.value);
}

/** One token, or all up to the bracket that closes it. */
function primaryEnd(tokens: readonly Token[], first: number): number {
  if (!isOpening(tokens[first])) return first;
  let depth = 0;
  for (let i = first; i < tokens.length; i++) {
    if (isOpening(tokens[i])) depth++;
    if (tokens[i]?.type === 'operator' && ')}'.includes(tokens[i]?.value ?? '')) depth--;
    if (depth === 0) return i;
  }
  return tokens.length - 1;
}

function isOpening(token: Token | undefined): boolean {
  return token?.type === 'operator' && (token.value === '(' || token.value === '{');
}
