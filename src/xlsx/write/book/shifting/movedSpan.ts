import type { OriginRun } from '../../../book';

/** The first and the last row, or column, of a reference; counted from 0. */
export type Span = readonly [first: number, last: number];

/**
 * Where a run of rows, or of columns, is now: from the first of them that is still there to the last. What was inserted
 * between them belongs to it.
 *
 * @param runs where they are; absent if all are as they were
 * @param limit how many there are in a sheet
 * @returns undefined if none of them is left
 * @example movedSpan([2, 4], [{ at: 0, from: 0, count: 3 }, { at: 5, from: 3, count: 9 }], 99) // [2, 6]
 */
export function movedSpan(
  [first, last]: Span,
  runs: readonly OriginRun[] | undefined,
  limit: number,
): Span | undefined {
  if (!runs) return [first, last];
  let span: Span | undefined;
  for (const { at, from, count } of runs) {
    const begin = Math.max(first, from);
    const end = Math.min(last, from + count - 1);
    if (begin > end) continue;
    const [low, high] = [at + begin - from, at + end - from];
    span = span ? [Math.min(span[0], low), Math.max(span[1], high)] : [low, high];
  }
  if (!span || span[0] >= limit) return undefined;
  // What reaches to the end of the sheet still does.
  return [span[0], last === limit - 1 ? last : Math.min(span[1], limit - 1)];
}
