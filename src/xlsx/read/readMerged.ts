import { areaAt } from '../../cells/a1';
import type { Area } from '../../cells/area';
import { child, childrenOf, type XmlElement } from '../package/xml';

/** Merged cells larger than this are shown one by one: the grid looks at each cell of them whenever it draws. */
const maxCells = 100_000;
/** Of all merged cells of a sheet together. */
const maxTotal = 2_000_000;

/** The merged cells of a sheet, and those in its XML that the grid cannot show; they stay in the file. */
export function readMerged(sheet: XmlElement): {
  readonly merged: readonly Area[];
  readonly leftOut: readonly string[];
} {
  const merged: Area[] = [];
  const leftOut: string[] = [];
  let all = 0;
  const overlaps = overlapsOf();
  for (const { attributes } of childrenOf(child(sheet, 'mergeCells'), 'mergeCell')) {
    const text = attributes.get('ref') ?? '';
    const area = areaAt(text);
    const cells = area ? area.rows * area.columns : 0;
    if (cells === 1) continue;
    const isFew = cells <= maxCells && all + cells <= maxTotal;
    if (area && isFew && !overlaps(area)) {
      merged.push(area);
      all += cells;
    } else leftOut.push(text);
  }
  return { merged, leftOut };
}

/** Tells whether an area meets one that was given before. Each is noted in the rows that it has. */
function overlapsOf(): (area: Area) => boolean {
  const byRow = new Map<number, Area[]>();
  return (area) => {
    const { row, column, rows, columns } = area;
    const meets = (other: Area) =>
      column < other.column + other.columns && other.column < column + columns;
    for (let at = row; at < row + rows; at += 1) if (byRow.get(at)?.some(meets)) return true;
    for (let at = row; at < row + rows; at += 1) {
      const inRow = byRow.get(at);
      if (inRow) inRow.push(area);
      else byRow.set(at, [area]);
    }
    return false;
  };
}
