import type { CellValues } from '../cells/value';
import { valuesMatch } from '../native/valuesMatch';
import { CheckFailure } from './CheckFailure';

/**
 * Expects two plain values to be the same in every part.
 *
 * @throws CheckFailure if they are not
 */
export function expectSame<T>(got: T, expected: T): void {
  const [seen, wanted] = [written(got), written(expected)];
  if (seen !== wanted) throw new CheckFailure(wanted, seen);
}

/**
 * Expects cells to show certain values, numbers to 1e-9.
 *
 * @throws CheckFailure if they do not
 */
export function expectValues(got: CellValues, expected: CellValues): void {
  if (!valuesMatch(got, expected)) throw new CheckFailure(written(expected), written(got));
}

/** A value as text; the parts of an object in alphabetical order, so that their order does not matter. */
function written(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'undefined'
  );
}
