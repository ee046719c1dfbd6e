import { parse, tokenize, type Token } from '@borgar/fx';

/** The structure of a formula or of a piece of one. */
export type Syntax = ReturnType<typeof parse>;

/** Stands for what makes no sense as a formula. */
export interface SyntaxFault {
  readonly kind: 'unreadable';
}

/** The parts of a formula in order: names, numbers, texts, references, operators, spaces. */
export function tokensOf(formula: string): readonly Token[] {
  return tokenize(formula, { withLocation: true });
}

/** The text of several tokens in a row. */
export function syntaxOf(tokens: readonly Token[]): Syntax | SyntaxFault {
  try {
    return parse([...tokens]);
  } catch (error) {
    // With a position, the parser refuses what it reads; anything else is a bug.
    if (!(error instanceof Error && 'sourceOffset' in error)) throw error;
    return { kind: 'unreadable' };
  }
}

/** Whether the tokens are not a formula. */
export function isUnreadable(syntax: Syntax | SyntaxFault): syntax is SyntaxFault {
  return 'kind' in syntax && syntax.kind === 'unreadable';
}

/** Space, or the `=` at the beginning. */
export function isSpace({ type }: Token): boolean {
  return type === 'whitespace' || type === 'newline' || type === 'fx_prefix';
}

/** The text of the tokens in the formula, without the space around them. */
export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ value }) => value)
    .join('')
    .trim();
}
