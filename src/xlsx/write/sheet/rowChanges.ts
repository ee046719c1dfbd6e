import type { BookSheet } from '../../book';

/** The attributes of a row; undefined removes one. */
export type RowChange = Readonly<Record<string, string | number | undefined>>;

/** The rows whose height differs, or that were hidden or shown. */
export function rowChanges(opened: BookSheet, now: BookSheet): ReadonlyMap<number, RowChange> {
  const changes = new Map<number, RowChange>();
  const change = (row: number, attributes: RowChange) =>
    changes.set(row, { ...changes.get(row), ...attributes });
  for (const row of new Set([...opened.rowHeights.keys(), ...now.rowHeights.keys()])) {
    const height = now.rowHeights.get(row);
    if (height === opened.rowHeights.get(row)) continue;
    change(row, { ht: height, customHeight: height === undefined ? undefined : 1 });
  }
  for (const row of new Set([...(opened.hiddenRows ?? []), ...(now.hiddenRows ?? [])])) {
    const isHidden = now.hiddenRows?.has(row) ?? false;
    if (isHidden === (opened.hiddenRows?.has(row) ?? false)) continue;
    change(row, { hidden: isHidden ? 1 : undefined });
  }
  return changes;
}
