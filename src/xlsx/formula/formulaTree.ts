import type { parse } from '@borgar/fx';
import { isUnreadable, syntaxOf, tokensOf } from '../../formulas/tokens';

/** A part of a formula, with its parts. */
export type Node = ReturnType<typeof parse>;

/** Deeper than Excel takes (64 levels), and what no formula by hand comes near. */
const deepest = 200;

/** A formula as a tree; undefined for what makes no sense as one. */
export function formulaTree(formula: string): Node | undefined {
  const tokens = tokensOf(formula);
  // The sheet of a lost reference, as in Sheet1!#REF!, has no meaning.
  const kept = tokens.filter(
    ({ type }, i) =>
      !(tokens[i + 1]?.type === 'error' && tokens[i - 1]?.type.startsWith('context')) &&
      !(type.startsWith('context') && tokens[i + 2]?.type === 'error'),
  );
  if (isTooDeep(kept)) return undefined;
  const syntax = syntaxOf(kept);
  return isUnreadable(syntax) ? undefined : (syntax as Node);
}

function isTooDeep(tokens: ReturnType<typeof tokensOf>): boolean {
  let depth = 0;
  let signs = 0;
  for (const { type, value } of tokens) {
    if (value === '(') depth++;
    if (value === ')') depth--;
    signs = type === 'operator' && /^[-+@]$/.test(value) ? signs + 1 : 0;
    if (depth > deepest || signs > deepest) return true;
  }
  return false;
}
