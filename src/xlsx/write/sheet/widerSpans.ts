import type { CellChange } from './cellChanges';

/**
 * Between which columns a row has cells, as its attribute `spans` records it, once cells were added.
 *
 * @param spans such as `1:5`; several runs become one
 * @returns undefined if nothing changes
 * @example widerSpans('1:2', [{ row: 0, column: 3 }]) // '1:4'
 */
export function widerSpans(
  spans: string | undefined,
  changes: readonly CellChange[],
): string | undefined {
  const numbers = spans?.split(/[\s:]+/).map(Number) ?? [];
  if (spans === undefined || numbers.some(Number.isNaN)) return undefined;
  const columns = changes.map(({ column }) => column + 1);
  const first = columns.reduce((min, each) => Math.min(min, each), Math.min(...numbers));
  const last = columns.reduce((max, each) => Math.max(max, each), Math.max(...numbers));
  const isSame = numbers.includes(first) && numbers.includes(last);
  return isSame ? undefined : `${first}:${last}`;
}
