import type { CellValue, CellValues } from '../cells/value';

/** By which two numbers may differ, as a share of the larger; near 0, by a thousandth of that. */
const tolerance = 1e-9;

/**
 * Whether two results are the same in every cell: numbers to 1e-9, texts, truth values, and the kind of error.
 *
 * @example agree([[1]], [[1 + 1e-12]]) // true
 */
export function valuesMatch(one: CellValues, other: CellValues): boolean {
  return (
    one.length === other.length &&
    one.every((row, i) => {
      const line = other[i] ?? [];
      return row.length === line.length && row.every((value, j) => isSame(value, line[j] ?? null));
    })
  );
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    const largest = Math.max(Math.abs(a), Math.abs(b));
    return Math.abs(a - b) <= tolerance * Math.max(largest, 1e-3);
  }
  if (isError(a) && isError(b)) return a.error === b.error;
  return a === b;
}

function isError(value: CellValue): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}
