import type { Token } from '@borgar/fx';
import type { CellValue } from '../cells/value';
import type { CallArgument } from './formulaCall';
import { parseReference } from '../formulas/parseReference';
import { isSpace, isUnreadable, syntaxOf, textOf, type Syntax } from '../formulas/tokens';

/** An argument by the tokens that it is written with. */
export function callArgument(tokens: readonly Token[]): CallArgument {
  if (tokens.every(isSpace)) return { kind: 'omitted', text: '' };
  const text = textOf(tokens);
  const syntax = syntaxOf(tokens);
  if (isUnreadable(syntax)) return { kind: 'expression', text };

  const number = numberOf(syntax);
  if (number !== undefined) return { kind: 'number', text, value: number };
  if (syntax.type === 'ArrayExpression') {
    const values = syntax.elements.map((row) => row.map(constantOf));
    return values.every((row) => row.every((value) => value !== undefined))
      ? { kind: 'array', text, values }
      : { kind: 'expression', text };
  }
  if (syntax.type === 'ReferenceIdentifier') return reference(syntax);
  const constant = constantOf(syntax);
  if (constant === undefined) return { kind: 'expression', text };
  return typeof constant === 'string'
    ? { kind: 'text', text, value: constant }
    : { kind: 'constant', text, value: constant };
}

/** A written number with its sign and per cents. */
function numberOf(syntax: Syntax): number | undefined {
  if (syntax.type === 'Literal') return typeof syntax.value === 'number' ? syntax.value : undefined;
  if (syntax.type !== 'UnaryExpression') return undefined;
  const [operand] = syntax.arguments;
  const value = operand && numberOf(operand);
  if (value === undefined) return undefined;
  switch (syntax.operator) {
    case '%':
      return value / 100;
    case '-':
      return -value;
    case '+':
      return value;
    default:
      return undefined;
  }
}

function constantOf(syntax: Syntax): CellValue | undefined {
  if (syntax.type === 'Literal') return syntax.value;
  if (syntax.type === 'ErrorLiteral') return { error: syntax.value };
  return undefined;
}

function reference({ value }: Extract<Syntax, { type: 'ReferenceIdentifier' }>): CallArgument {
  const parsed = parseReference(value);
  // Cells of another workbook, of several sheets at once, and this row of a table cannot be read from here.
  if (!parsed) return { kind: 'expression', text: value };
  return { kind: parsed.kind === 'name' ? 'name' : 'reference', text: value };
}
