import type { Injector, IRange } from '@univerjs/core';
import { openGrid } from '../openGrid';

/** Of more cells than this a merge is large. */
const large = 10_000;

/** Of the grid's own: which cells of a sheet are merged. */
interface Spans {
  _mergeData: readonly IRange[];
  _createCellCache: (range: IRange, index: number) => void;
  _getMergeDataIndex: (row: number, column: number) => number;
}

/**
 * Lets cells be merged at once, however many.
 *
 * Univer 0.25.1 notes each cell of a merge in maps. A merge of whole columns has a million, one of the whole sheet 17
 * billion: the page crashes.
 *
 * @param injector the grid's, once a workbook is open
 */
export function largeMerges(injector: Injector): void {
  const [sheet] = openGrid(injector).getSheets();
  const spans = sheet as unknown as { readonly _spanModel: Spans } | undefined;
  if (!spans) throw new Error('A workbook without sheets does not show how cells are merged.');
  // The class itself is not exported; this is one of it.
  const methods = Object.getPrototypeOf(spans._spanModel) as Spans & { [guarded]?: true };
  if (methods[guarded]) return;
  methods[guarded] = true;
  const { _createCellCache: noteCells, _getMergeDataIndex: indexOf } = methods;
  const largeOf = new WeakMap<readonly IRange[], number[]>();
  methods._createCellCache = function (this: Spans, range, index) {
    if (sizeOf(range) <= large) return noteCells.call(this, range, index);
    const known = largeOf.get(this._mergeData) ?? [];
    if (!known.includes(index)) largeOf.set(this._mergeData, [...known, index]);
  };
  methods._getMergeDataIndex = function (this: Spans, row, column) {
    const index = indexOf.call(this, row, column);
    if (index !== -1) return index;
    const found = largeOf.get(this._mergeData)?.find((each) => {
      const range = this._mergeData[each];
      return range && sizeOf(range) > large && includes(range, row, column);
    });
    return found ?? -1;
  };
}

const guarded = Symbol('guarded');

function sizeOf({ startRow, endRow, startColumn, endColumn }: IRange): number {
  return (endRow - startRow + 1) * (endColumn - startColumn + 1);
}

function includes(
  { startRow, endRow, startColumn, endColumn }: IRange,
  row: number,
  column: number,
): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
