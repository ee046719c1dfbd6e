import type { OriginRun } from '../../../book';

/** Where a row or a column of the file is now, counted from 0; undefined if it was removed. */
export function movedIndex(
  index: number,
  runs: readonly OriginRun[] | undefined,
): number | undefined {
  if (!runs) return index;
  const run = runs.find(({ from, count }) => index >= from && index < from + count);
  return run && run.at + index - run.from;
}

/**
 * Where the upper edge of a row, or the left edge of a column, is now: of a removed one, that of the next that is still
 * there.
 */
export function movedEdge(index: number, runs: readonly OriginRun[] | undefined): number {
  const moved = movedIndex(index, runs);
  if (moved !== undefined || !runs) return moved ?? index;
  const next = [...runs].sort((a, b) => a.from - b.from).find(({ from }) => from > index);
  return next ? next.at : Math.max(0, ...runs.map(({ at, count }) => at + count));
}
