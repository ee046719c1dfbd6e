import type { Token } from '@borgar/fx';
import { isSpace } from '../../../formulas/tokens';

/**
 * Whether what a name stands for needs no brackets in a formula.
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

/** Whether nothing around it can part what a name stands for; the engine calls no LAMBDA that stands in brackets. */
function isWhole(tokens: readonly Token[]): boolean {
  const [first, ...others] = tokens.filter((token) => !isSpace(token));
  if (others.length === 0) return true;
  return first?.type === 'func' && first.value.toUpperCase() === 'LAMBDA';
}
