import type { Token } from '@borgar/fx';
import { isSpace } from '../../../formulas/tokens';

/** The next token in a direction that is not a space. */
export function neighbour(tokens: readonly Token[], i: number, step: 1 | -1): Token | undefined {
  let found = i + step;
  for (let token = tokens[found]; token && isSpace(token); token = tokens[found]) found += step;
  return tokens[found];
}

/** The text of the token before one, without spaces; empty at the start. */
export function signBefore(tokens: readonly Token[], i: number): string {
  return neighbour(tokens, i, -1)?.value ?? '';
}

/** The text of the token after one, without spaces; empty at the end. */
export function signAfter(tokens: readonly Token[], i: number): string {
  return neighbour(tokens, i, 1)?.value ?? '';
}

/** Whether a sign, such as a minus, is between two operands, not in front of one. */
export function isBinary(tokens: readonly Token[], i: number): boolean {
  const before = neighbour(tokens, i, -1);
  if (!before) return false;
  return before.type !== 'operator' || [')', '}', '%', '#'].includes(before.value);
}
