import type { Token } from '@borgar/fx';

/** What is between the brackets of a call. */
export interface ArgumentPieces {
  readonly pieces: readonly (readonly Token[])[];
  /** The index of the token behind the closing bracket. */
  readonly end: number;
}

/**
 * Cuts a call at the commas that part its arguments: not at those of calls, brackets or arrays within them.
 *
 * @param first the index of the token behind the opening bracket, in a formula whose brackets match
 */
export function argumentPieces(tokens: readonly Token[], first: number): ArgumentPieces {
  const pieces: Token[][] = [[]];
  let depth = 0;
  let end = first;
  for (const token of tokens.slice(first)) {
    end++;
    const sign = token.type === 'operator' ? token.value : '';
    if (sign === ')' && depth === 0) break;
    if (sign === '(' || sign === '{') depth++;
    if (sign === ')' || sign === '}') depth--;
    if (sign === ',' && depth === 0) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return { pieces, end };
}
