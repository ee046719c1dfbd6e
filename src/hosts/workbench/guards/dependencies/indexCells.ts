import type { RTree } from '@univerjs/core';
import { CellIndex, type CellSpan } from './CellIndex';

interface Search {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: CellSpan;
}

/** The parts of the grid's tree of ranges that deal with single cells. */
interface Tree {
  _insertOneCellCache: (
    unit: string,
    sheet: string,
    row: number,
    column: number,
    id: number,
  ) => void;
  _removeOneCellCache: (
    unit: string,
    sheet: string,
    row: number,
    column: number,
    id: number,
  ) => void;
  _removeCellCacheByRange: (search: Search & { readonly id: number }) => void;
  openKdTree: () => void;
  closeKdTree: () => void;
  clear: () => void;
  removeById: (unitId: string, sheetId?: string) => void;
  bulkSearch: (searches: readonly Search[], except?: ReadonlySet<number>) => Set<number>;
  _tree: Map<string, Map<string, { search: (box: object) => readonly { id: number }[] }>>;
}

/**
 * Lets the engine find the formulas that read a cell at once.
 *
 * Univer 0.25.1 keeps single cells in maps of maps of sets, and builds a tree of all of them again for each
 * calculation, however little was changed.
 */
export function indexCells(rTree: RTree): void {
  const tree = rTree as unknown as Tree;
  const cells = new CellIndex();
  const { clear, removeById } = tree;
  tree._insertOneCellCache = (...at) => cells.add(...at);
  tree._removeOneCellCache = (...at) => cells.delete(...at);
  tree._removeCellCacheByRange = ({ unitId, sheetId, range, id }) => {
    const { startRow, startColumn, endRow, endColumn } = range;
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        cells.delete(unitId, sheetId, row, column, id);
      }
    }
  };
  tree.openKdTree = () => undefined;
  tree.closeKdTree = () => undefined;
  tree.clear = () => {
    cells.clear();
    clear.call(tree);
  };
  tree.removeById = (unitId, sheetId) => {
    cells.forget(unitId, sheetId);
    removeById.call(tree, unitId, sheetId);
  };
  tree.bulkSearch = (searches, except) => {
    const found = new Set<number>();
    const take = (id: number) => {
      if (!except?.has(id)) found.add(id);
    };
    for (const { unitId, sheetId, range } of searches) {
      cells.forEach(unitId, sheetId, range, take);
      const ranges = tree._tree.get(unitId)?.get(sheetId);
      if (!ranges) continue;
      const box = {
        minX: range.startColumn || 0,
        minY: range.startRow || 0,
        maxX: Number.isNaN(range.endColumn) ? Infinity : range.endColumn,
        maxY: Number.isNaN(range.endRow) ? Infinity : range.endRow,
      };
      for (const { id } of ranges.search(box)) take(id);
    }
    return found;
  };
}
