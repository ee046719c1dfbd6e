import type { LexerTreeBuilder } from '@univerjs/engine-formula';
import { override } from './override';

/** A sheet's name, what is in brackets, and a text: up to its end, if it has one. */
const parts = /'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|"((?:[^"]|"")*)("?)/g;

/** What the engine loses of a text. */
const lost = ['""', '\r', '\n'] as const;

/** The first of the characters that Unicode leaves to everyone's own use. */
const firstOwn = 0xe000;

/**
 * Lets the engine keep the texts of a formula as they are when it writes the formula again.
 *
 * Univer 0.25.1 writes formulas and defined names again when rows are inserted, sheets renamed, or a formula is filled
 * down: of two quotation marks within a text one is lost, and a line break becomes a space. What is left is another
 * formula, or none.
 */
export function keepTexts(lexer: LexerTreeBuilder): void {
  override(lexer, 'sequenceNodesBuilder', (build) => (formula) => {
    const marks = freeMarks(formula);
    const hidden = formula.replaceAll(parts, (part, body: string | undefined, end: string) =>
      body === undefined ? part : `"${hide(body, marks)}${end}`,
    );
    if (hidden === formula) return build(formula);
    return build(hidden)?.map((node) =>
      typeof node === 'string' ? shown(node, marks) : { ...node, token: shown(node.token, marks) },
    );
  });
}

/** Placeholders for what would be lost, none of which is in the formula. */
function freeMarks(formula: string): readonly string[] {
  let first = firstOwn;
  const marks = () => lost.map((_, i) => String.fromCharCode(first + i));
  while (marks().some((mark) => formula.includes(mark))) first += lost.length;
  return marks();
}

/** Of the same length, so that every character keeps its position. */
function hide(body: string, marks: readonly string[]): string {
  return lost.reduce(
    (text, each, i) => text.replaceAll(each, (marks[i] ?? '').repeat(each.length)),
    body,
  );
}

function shown(text: string, marks: readonly string[]): string {
  return lost.reduce((before, each, i) => before.replaceAll(marks[i] ?? '', each.charAt(0)), text);
}
