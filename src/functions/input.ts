import type { CellError } from './cellError';
import type { Argument, Scalar } from './definition';
import type { ArgumentFault } from './fault';
import { plainValue } from './plainValue';
import { readElement } from './readArgument';

/** An argument as a cell gives it: its size, and its elements, checked as they are read. */
export interface Input {
  readonly rows: number;
  readonly columns: number;
  /** The value of every element, if it is the same for all. */
  readonly constant?: Scalar;
  /** The element that belongs to a cell of the answer: one row or one column is stretched. */
  readonly at: (row: number, column: number) => Element;
}

export type Element = Scalar | ArgumentFault | CellError;

/**
 * @param given a matrix, a single value, or null if the argument was omitted
 */
export function input(argument: Argument, given: unknown): Input {
  const matrix = (Array.isArray(given) ? given : [[given]]) as readonly (readonly unknown[])[];
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;

  if (isLeftOut(given) && !argument.optional) return single({ kind: 'missing', argument });
  if (rows * columns <= 1) return single(readElement(argument, matrix[0]?.[0]));
  const [low, high] = certainRange(argument);
  return {
    rows,
    columns,
    at: (row, column) => {
      const line = matrix[rows === 1 ? 0 : row];
      const place = columns === 1 ? 0 : column;
      if (line === undefined || place >= columns) return { kind: 'noElement', argument };
      const element = line[place];
      if (typeof element === 'number' && element > low && element < high) return element;
      return readElement(argument, element);
    },
  };
}

/** Numbers between these are right without a closer look, which would take as long as a calculation. */
function certainRange(argument: Argument): readonly [low: number, high: number] {
  if (argument.kind !== 'number' || argument.domain.whole) return [Infinity, -Infinity];
  const { above, atLeast, below, atMost } = argument.domain;
  return [above ?? atLeast ?? -Infinity, below ?? atMost ?? Infinity];
}

/** Left out, a blank cell, or the 0 as which Excel on the desktop hands one over. */
export function isBlank(given: unknown): boolean {
  if (isLeftOut(given)) return true;
  const isCell = Array.isArray(given) && given.length === 1 && given[0].length === 1;
  const element = plainValue(isCell ? given[0][0] : given);
  return element === null || element === undefined || element === 0 || element === '';
}

function isLeftOut(given: unknown): boolean {
  if (given === null || given === undefined) return true;
  return Array.isArray(given) && (given.length === 0 || given[0].length === 0);
}

function single(element: Element): Input {
  const at = (): Element => element;
  if (typeof element === 'object') return { rows: 1, columns: 1, at };
  return { rows: 1, columns: 1, at, constant: element };
}
