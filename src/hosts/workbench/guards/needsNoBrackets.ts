import type { Token } from '@borgar/fx';
import { isSpace } from '../../../formulas/tokens';

/**
 * Whether the formula of a name can replace it without parentheses.
 *
 * @param isArgument whether the name is by itself an argument of a function
 */
export function needsNoBrackets(tokens: readonly Token[], isArgument: boolean): boolean {
  return isWhole(tokens) || (isArgument && isList(tokens));
}

/** Whether it is references only, such as `A1:A3,C1`. */
function isList(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) => isSpace(token) || token.value === ',' || token.type.startsWith('range'),
  );
}

/** Whether no surrounding operator can split it. The engine does not call a LAMBDA in parentheses. */
function isWhole(tokens: readonly Token[]): boolean {
  const [first, ...others] = tokens.filter((token) => !isSpace(token));
  if (others.length === 0) return true;
  return first?.type === 'func' && first.value.toUpperCase() === 'LAMBDA';
}
