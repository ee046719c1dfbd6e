import type { Token } from '@borgar/fx';

const references = new Set(['range', 'range_beam', 'range_named', 'structured']);

/**
 * The index of the last token of the operand that begins at a token: a reference, a call, or what brackets enclose, with
 * the `#` and the calls that follow it. Undefined if no operand begins.
 *
 * @param tokens without spaces
 */
export function operandEnd(tokens: readonly Token[], start: number): number | undefined {
  const first = tokens[start];
  if (!first) return undefined;
  const isReference = references.has(first.type);
  let end = isReference ? start : closing(tokens, first.type === 'func' ? start + 1 : start);
  while (end !== undefined) {
    const next = tokens[end + 1]?.value;
    if (next === '#') end += 1;
    else if (next === '(' && !isReference) end = closing(tokens, end + 1);
    else return end;
  }
  return undefined;
}

/** The index of the first token of the operand that ends at a token. */
export function operandStart(tokens: readonly Token[], end: number): number | undefined {
  const last = tokens[end];
  if (!last) return undefined;
  if (references.has(last.type)) return end;
  if (last.value !== ')') return undefined;
  let depth = 0;
  for (let i = end; i >= 0; i--) {
    const value = tokens[i]?.value;
    if (value === ')') depth++;
    if (value === '(' && --depth === 0) return tokens[i - 1]?.type === 'func' ? i - 1 : i;
  }
  return undefined;
}

/** The index of the bracket that closes one. */
function closing(tokens: readonly Token[], open: number): number | undefined {
  if (tokens[open]?.value !== '(') return undefined;
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const value = tokens[i]?.value;
    if (value === '(') depth++;
    if (value === ')' && --depth === 0) return i;
  }
  return undefined;
}
