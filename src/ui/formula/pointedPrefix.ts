import { a1Reference } from '../../formulas/a1Reference';
import { isSpace, tokensOf } from '../../formulas/tokens';

/**
 * What stays of a field's text in front of cells that are selected for it: nothing if it is empty or one reference, else
 * what ends with an operator, with or without a reference behind it.
 *
 * @returns undefined if the text is complete, such as a number: then it takes no selection
 * @example pointedPrefix('A3+B4') // 'A3+'
 */
export function pointedPrefix(text: string): string | undefined {
  const prefix = text.startsWith('=') ? '' : '=';
  const tokens = tokensOf(prefix + text).filter((token) => !isSpace(token));
  const last = tokens.at(-1);
  if (!last) return text;
  if (last.type === 'operator') return closing.includes(last.value) ? undefined : text;
  const before = tokens.slice(0, -1);
  if (!a1Reference(last.value) || (before.length > 0 && before.at(-1)?.type !== 'operator')) {
    return undefined;
  }
  return text.slice(0, text.lastIndexOf(last.value));
}

/** Operators that end an expression. */
const closing = [')', '}', '%', '#'];
