import type { CellValue } from '../cells/value';
import { parseReference } from '../formulas/parseReference';
import { isUnreadable, type Syntax, syntaxOf, tokensOf } from '../formulas/tokens';

/** The value of a cell by its reference; undefined if it is not known. */
type ValueOf = (reference: string) => CellValue | undefined;

/** The single cells that a calculation refers to. What else it refers to, `arithmetic` does not know. */
export function cellsIn(expression: string): readonly string[] {
  return tokensOf(`=${expression}`)
    .filter(({ type }) => type === 'range')
    .map(({ value }) => value)
    .filter(isSingleCell);
}

/**
 * What Excel makes of a calculation with numbers, single cells, + - * / ^ %, comparisons, IF and NA.
 *
 * @returns undefined for anything else, and if a cell is not known or holds text
 * @example arithmetic('A3+5', () => 2) // 7
 * @example arithmetic('1/0', () => undefined) // { error: '#DIV/0!' }
 */
export function arithmetic(expression: string, valueOf: ValueOf): CellValue | undefined {
  const syntax = syntaxOf(tokensOf(`=${expression}`).slice(1));
  return isUnreadable(syntax) ? undefined : valueIn(syntax, valueOf);
}

function valueIn(syntax: Syntax, valueOf: ValueOf): CellValue | undefined {
  switch (syntax.type) {
    case 'Literal':
      return syntax.value;
    case 'ErrorLiteral':
      return { error: syntax.value };
    case 'ReferenceIdentifier':
      return isSingleCell(syntax.value) ? valueOf(syntax.value) : undefined;
    case 'UnaryExpression':
    case 'BinaryExpression':
      return operated(syntax, valueOf);
    case 'CallExpression':
      return called(syntax, valueOf);
    default:
      return undefined;
  }
}

type Operated = Extract<Syntax, { type: 'UnaryExpression' | 'BinaryExpression' }>;
type Called = Extract<Syntax, { type: 'CallExpression' }>;
/** Undefined where programs differ, or Excel itself is not consistent. */
type Operator = (a: number, b: number) => CellValue | undefined;

const unary: Readonly<Record<string, Operator>> = {
  '+': (a) => a,
  '-': (a) => -a,
  '%': (a) => a / 100,
};

const binary: Readonly<Record<string, Operator>> = {
  '+': (a, b) => (isNear(a, -b) ? undefined : a + b),
  '-': (a, b) => (isNear(a, b) ? undefined : a - b),
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? { error: '#DIV/0!' } : a / b),
  '^': power,
  '=': compared((a, b) => a === b),
  '<>': compared((a, b) => a !== b),
  '<': compared((a, b) => a < b),
  '>': compared((a, b) => a > b),
  '<=': compared((a, b) => a <= b),
  '>=': compared((a, b) => a >= b),
};

/** Those that tell a truth value from a number: a plus leaves it, and it is larger than any number. */
const unaryOfTruth: ReadonlySet<string> = new Set(['+']);
const binaryOfTruth: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>=']);

function operated(syntax: Operated, valueOf: ValueOf): CellValue | undefined {
  const isUnary = syntax.type === 'UnaryExpression';
  const calculate = (isUnary ? unary : binary)[syntax.operator];
  const values = syntax.arguments.map((each) => valueIn(each, valueOf));
  // What is unknown may be an error, and of two errors the first counts.
  const areKnown = values.every((value) => value !== undefined && typeof value !== 'string');
  if (!calculate || !areKnown) return undefined;
  const error = values.find(isError);
  if (error) return error;
  const tellsTruth = (isUnary ? unaryOfTruth : binaryOfTruth).has(syntax.operator);
  if (tellsTruth && values.some((value) => typeof value === 'boolean')) return undefined;
  const [a = 0, b = 0] = values.map(numberOf);
  return limited(calculate(a, b));
}

/** Whether numbers differ only beyond the 15 digits that Excel shows: it takes some of them for the same. */
function isNear(a: number, b: number): boolean {
  return a !== b && a.toPrecision(15) === b.toPrecision(15);
}

function compared(compare: (a: number, b: number) => boolean): Operator {
  return (a, b) => (isNear(a, b) ? undefined : compare(a, b));
}

/**
 * As Excel, which takes 0^0 for an error, and 0 to a negative power for a division by zero. Of a number below zero it
 * knows some roots, such as the third.
 */
function power(a: number, b: number): CellValue | undefined {
  if (a === 0 && b < 0) return { error: '#DIV/0!' };
  if (a < 0 && !Number.isInteger(b)) return undefined;
  return a === 0 && b === 0 ? { error: '#NUM!' } : a ** b;
}

function called({ callee, arguments: list }: Called, valueOf: ValueOf): CellValue | undefined {
  // What is called may be a LAMBDA, which has no name.
  const name = (callee.name as string | undefined)?.toUpperCase();
  if (name === 'NA' && list.length === 0) return { error: '#N/A' };
  const [test, whenTrue, whenFalse] = list;
  if (name !== 'IF' || list.length !== 3 || !test || !whenTrue || !whenFalse) return undefined;
  const value = valueIn(test, valueOf);
  if (isError(value)) return value;
  const condition = numberOf(value);
  if (condition === undefined) return undefined;
  return valueIn(condition === 0 ? whenFalse : whenTrue, valueOf);
}

/** A value as operators take it: a blank cell is 0. Texts that hold numbers are left to Excel. */
function numberOf(value: CellValue | undefined): number | undefined {
  if (value === null || typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : undefined;
}

/** No cell holds an infinite number, or a zero below zero. */
function limited(value: CellValue | undefined): CellValue | undefined {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? value + 0 : { error: '#NUM!' };
}

function isError(value: CellValue | undefined): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}

function isSingleCell(reference: string): boolean {
  const parsed = parseReference(reference);
  if (parsed?.kind !== 'cells') return false;
  const { top, left, bottom, right } = parsed;
  return top !== null && left !== null && top === bottom && left === right;
}
