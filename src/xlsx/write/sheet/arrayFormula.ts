import { areaAt, address } from '../../../cells/a1';
import type { Area } from '../../../cells/area';
import type { BookContent, BookFormula, BookResult } from '../../book';
import type { ScannedCell } from '../../package/scanSheet';
import type { CellChange } from './cellChanges';
import { isSameResult, isSameSpill } from './sameContent';
import type { SheetEdit } from './sheetEdit';

/** What becomes of an array formula, or a data table, that fills several cells. */
export interface ArrayEdit {
  /** The area that it fills from now on, if it has changed. */
  readonly area?: Area;
  /** Whether cells that it filled, and that hold nothing now, are emptied. */
  readonly empties: boolean;
  /** The cells that it has filled. */
  readonly filled: Area;
}

/**
 * What becomes of an array formula of the file. A dynamic one fills what it fills in the grid. Any other, and one whose
 * saved result is kept, fills what it did, up to the first row with a cell that was changed.
 *
 * @param cell its first cell
 * @param changed the changed cells of an area, but for its first
 * @returns undefined for one that stays as it is
 */
export function arrayEdit(
  cell: ScannedCell,
  changed: (area: Area) => readonly CellChange[],
  { openedAt, nowAt, spillOf }: SheetEdit,
): ArrayEdit | undefined {
  const type = cell.formula?.attributes.get('t');
  const filled = areaAt(cell.formula?.attributes.get('ref') ?? '');
  if ((type !== 'array' && type !== 'dataTable') || !filled) return undefined;
  const isOne = filled.rows * filled.columns === 1;
  const [opened, now] = [openedAt(cell)?.content, nowAt(cell)?.content];
  const isKnown = opened?.kind === 'formula' && now?.kind === 'formula';
  const isSame = opened === now || (isKnown && opened.formula === now.formula);
  if (!isSame) return isOne ? undefined : { filled, empties: true };
  if (!isKnown) return undefined;
  const isDynamic = type === 'array' && cell.cellMetadata > 0 && !now.isKept;
  if (isDynamic && now.result !== undefined && !isSameSpill(opened.spill, now.spill)) {
    const spill = spillOf(cell, now) ?? { rows: 1, columns: 1 };
    return { filled, empties: true, ...different(filled, { ...filled, ...spill }) };
  }
  if (isOne) return undefined;
  const taken = changed(filled).filter((change) => isOwn(change, opened, now, cell));
  const left = taken.reduce((area, { row, column }) => without(area, row, column), filled);
  return { filled, empties: false, ...different(filled, left) };
}

/** Whether a changed cell is one of its own, and not what the formula fills it with. */
function isOwn(
  { row, column, opened, now }: CellChange,
  before: BookFormula,
  array: BookFormula,
  at: ScannedCell,
): boolean {
  if (now?.content?.kind === 'formula') return true;
  const { rows, columns } = array.spill ?? { rows: 1, columns: 1 };
  const isFilled = row < at.row + rows && column < at.column + columns;
  if (!isFilled || !array.isKept) return !isFilled;
  // The grid holds the saved results of a kept formula as values.
  const saved = before.filled?.[row - at.row]?.[column - at.column];
  if (opened?.content) return true;
  return before.filled !== undefined && !isSameResult(saved, valueOf(now?.content));
}

function valueOf(content: BookContent | undefined): BookResult | undefined {
  if (content === undefined || content.kind === 'formula') return undefined;
  return content.kind === 'error' ? { error: content.code } : content.value;
}

/** The rows above a cell, or, in the first row, the columns before it. */
function without(area: Area, row: number, column: number): Area {
  const isIn = row < area.row + area.rows && column < area.column + area.columns;
  if (!isIn) return area;
  if (row > area.row) return { ...area, rows: row - area.row };
  return { ...area, columns: column - area.column };
}

function different(before: Area, area: Area): { readonly area?: Area } {
  return before.rows === area.rows && before.columns === area.columns ? {} : { area };
}

/** An area as a file writes it. */
export function areaText(area: Area): string {
  return address(area, area.rows, area.columns);
}
