import { type LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';

/** A name in a formula that is being typed, up to its end. */
export interface TypedName {
  /** The formula before the name. */
  readonly before: string;
  readonly name: string;
}

/**
 * The name of a function, or what may become one, that the caret is in or right behind.
 *
 * @param caret how many characters of the formula are before the caret
 * @returns undefined if the caret is in anything else, such as a text or a reference
 */
export function nameAtCaret(
  formula: string,
  caret: number,
  lexer: Pick<LexerTreeBuilder, 'sequenceNodesBuilder'>,
): TypedName | undefined {
  if (!formula.startsWith('=')) return undefined;
  let end = 1;
  for (const node of lexer.sequenceNodesBuilder(formula.slice(1)) ?? []) {
    const start = end;
    end += typeof node === 'string' ? node.length : node.token.length;
    if (caret > end) continue;
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.FUNCTION) return undefined;
    return caret > start ? { before: formula.slice(0, start), name: node.token } : undefined;
  }
  return undefined;
}
