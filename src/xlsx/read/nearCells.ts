import type { BookCell } from '../book';

/** A grid of fewer rows than this is drawn and kept as fast as a small one. */
const manyRows = 100_000;
/** So many times as high as all before it is what a cell must make a sheet to be a stray one. */
const factor = 10;

/**
 * The cells of a sheet without those that are far below all others, as after a slip of the keyboard. For them the
 * grid would have to hold up to a million rows of nothing.
 *
 * @param cells in the order of their rows, as a file has them; in another order all are near
 */
export function nearCells(cells: readonly BookCell[]): {
  readonly near: readonly BookCell[];
  readonly far: readonly BookCell[];
} {
  const at = cells.findIndex(({ row }, i) => {
    const before = cells[i - 1]?.row ?? -1;
    return row >= manyRows && before >= 0 && row >= (before + 1) * factor;
  });
  if (at === -1) return { near: cells, far: [] };
  const far = cells.slice(at);
  const first = cells[at]?.row ?? 0;
  if (far.some(({ row }) => row < first)) return { near: cells, far: [] };
  return { near: cells.slice(0, at), far };
}
