import { excelLimits } from '../../../cells/excelLimits';
import type { CellReference } from '../../../cells/area';
import type { BookCell, BookFormula, BookSheet } from '../../book';

/** An array formula that was entered over several cells, and how many these are. */
type Fixed = Pick<BookFormula, 'formula'> & { readonly spill: NonNullable<BookFormula['spill']> };

/**
 * A sheet with array formulas as its file has them: one that was entered over an area fills that area and nothing else.
 * The grid lets it fill as many cells as it has results; if there is no room for them, its results are not known.
 */
export function withFixedArrays(opened: BookSheet, now: BookSheet): BookSheet {
  const fixed = fixedArrays(opened);
  if (fixed.size === 0) return now;
  const beyond = new Set<number>();
  const cells = now.cells.map((cell): BookCell => {
    const { content } = cell;
    const array = fixed.get(placeOf(cell));
    if (!array || content?.kind !== 'formula' || content.isKept) return cell;
    if (content.formula !== array.formula) return cell;
    const { result, spill, ...formula } = content;
    if (typeof result === 'object' && result.error === '#SPILL!') {
      return { ...cell, content: formula };
    }
    if (!spill || !isLarger(spill, array.spill)) return cell;
    for (const place of placesBeyond(cell, spill, array.spill)) beyond.add(place);
    return { ...cell, content: { ...content, spill: array.spill } };
  });
  const isOwn = (cell: BookCell) => cell.content?.kind === 'formula' || !beyond.has(placeOf(cell));
  return {
    ...now,
    cells: cells.map((cell) => {
      if (isOwn(cell)) return cell;
      const { row, column, format } = cell;
      return { row, column, format };
    }),
  };
}

function fixedArrays({ cells }: BookSheet): ReadonlyMap<number, Fixed> {
  const found = new Map<number, Fixed>();
  for (const cell of cells) {
    const { content } = cell;
    if (content?.kind !== 'formula' || content.form !== 'array' || !content.spill) continue;
    found.set(placeOf(cell), { formula: content.formula, spill: content.spill });
  }
  return found;
}

function isLarger(one: Fixed['spill'], other: Fixed['spill']): boolean {
  return one.rows > other.rows || one.columns > other.columns;
}

function* placesBeyond(
  { row, column }: CellReference,
  spill: Fixed['spill'],
  fixed: Fixed['spill'],
): Iterable<number> {
  for (let down = 0; down < spill.rows; down += 1) {
    for (let across = 0; across < spill.columns; across += 1) {
      if (down < fixed.rows && across < fixed.columns) continue;
      yield placeOf({ row: row + down, column: column + across });
    }
  }
}

function placeOf({ row, column }: CellReference): number {
  return row * excelLimits.columns + column;
}
