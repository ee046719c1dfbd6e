import { TestError } from '../functions/call';

/** What a cell shows; null if it is blank. */
export type Value = number | string | boolean | null | TestError;
export type Matrix = readonly (readonly Value[])[];
export type Operand = Value | Matrix;

export const noAnswer = new TestError('#N/A', '');
const notNumber = new TestError('#NUM!', '');
const dividedByZero = new TestError('#DIV/0!', '');
const wrongKind = new TestError('#VALUE!', '');

export function isMatrix(operand: Operand): operand is Matrix {
  return Array.isArray(operand);
}

export function matrixOf(operand: Operand): Matrix {
  return isMatrix(operand) ? operand : [[operand]];
}

/** A number as a cell holds it: none of them is infinite. */
function finite(value: number): Value {
  if (Number.isNaN(value)) return notNumber;
  return Number.isFinite(value) ? value : notNumber;
}

/** What calculations take a value for; a text is none. */
export function numberOf(value: Value): number | TestError {
  if (value instanceof TestError || typeof value === 'number') return value;
  if (value === null) return 0;
  return typeof value === 'boolean' ? Number(value) : wrongKind;
}

/** Applies a function to each element; a single value is stretched. */
export function eachOf(calculate: (...values: Value[]) => Value, ...given: Operand[]): Operand {
  if (!given.some(isMatrix)) return calculate(...(given as Value[]));
  const matrices = given.map(matrixOf);
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      calculate(
        ...matrices.map((matrix) => {
          const line = matrix[matrix.length === 1 ? 0 : row] ?? [];
          const value = line[line.length === 1 ? 0 : column];
          return value === undefined ? noAnswer : value;
        }),
      ),
    ),
  );
}

type Numeric = (...numbers: number[]) => number | boolean;

/** A function of numbers as cells have it: errors pass through. */
export function ofNumbers(calculate: Numeric): (...values: Value[]) => Value {
  return (...values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = numberOf(value);
      if (number instanceof TestError) return number;
      numbers.push(number);
    }
    const answer = calculate(...numbers);
    return typeof answer === 'boolean' ? answer : finite(answer);
  };
}

type Binary = (a: number, b: number) => number | boolean | TestError;

export const operators: Readonly<Record<string, Binary>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? dividedByZero : a / b),
  '^': (a, b) => a ** b,
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};

/** Applies an operator to each element, without the detours that a search of thousands of cells would feel. */
export function operate(calculate: Binary, x: Operand, y: Operand): Operand {
  if (!isMatrix(x) && !isMatrix(y)) return operateOnce(calculate, x, y);
  const [left, right] = [matrixOf(x), matrixOf(y)];
  const rows = Math.max(left.length, right.length);
  const answer: Value[][] = [];
  for (let row = 0; row < rows; row++) {
    const a = left[left.length === 1 ? 0 : row] ?? [];
    const b = right[right.length === 1 ? 0 : row] ?? [];
    const columns = Math.max(a.length, b.length);
    const line: Value[] = [];
    for (let column = 0; column < columns; column++) {
      const one = a[a.length === 1 ? 0 : column];
      const other = b[b.length === 1 ? 0 : column];
      line.push(
        one === undefined || other === undefined ? noAnswer : operateOnce(calculate, one, other),
      );
    }
    answer.push(line);
  }
  return answer;
}

function operateOnce(calculate: Binary, x: Value, y: Value): Value {
  if (calculate === operators['='] && areWords(x, y)) return x === y;
  const a = numberOf(x);
  if (a instanceof TestError) return a;
  const b = numberOf(y);
  if (b instanceof TestError) return b;
  const answer = calculate(a, b);
  return typeof answer === 'number' ? finite(answer) : answer;
}

/** Whether one is a text, and neither an error: those are compared as they are. */
function areWords(x: Value, y: Value): boolean {
  const isText = typeof x === 'string' || typeof y === 'string';
  return isText && !(x instanceof TestError) && !(y instanceof TestError);
}
