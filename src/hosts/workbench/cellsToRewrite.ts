import type { IAccessor, IRange, Worksheet } from '@univerjs/core';
import { checkRangesEditablePermission } from '@univerjs/sheets';
import type { CellReference } from '../../cells/area';
import type { CellValues } from '../../cells/value';
import { valuesToRewrite } from '../rewriting';
import { type CellRewriting, WorkbookError } from '../workbook';
import { blockAddress, cellBlock, topLeft } from './block';
import { formulaAt, spillAt } from './readCells';
import { openGrid } from './openGrid';
import { findRange } from './findRange';
import { readBlock } from './readRanges';
import { sameValues } from '../sameValues';

/** A cell that is to be rewritten, with what its formula shows. */
export interface RewrittenCell {
  readonly rewriting: CellRewriting;
  readonly worksheet: Worksheet;
  readonly cell: CellReference;
  readonly before: CellValues;
  /** The cells that it fills, in A1 notation. */
  readonly fills: string;
}

/**
 * Reads the cells that are to be rewritten.
 *
 * @throws WorkbookError if one is protected or no longer has its formula
 */
export function cellsToRewrite(
  accessor: IAccessor,
  rewritings: readonly CellRewriting[],
): readonly RewrittenCell[] {
  const workbook = openGrid(accessor);
  return rewritings.map((rewriting) => {
    const { sheet, address, from } = rewriting;
    const { worksheet, range } = findRange(accessor, workbook, address, sheet);
    const [unit, id] = [worksheet.getUnitId(), worksheet.getSheetId()];
    if (!checkRangesEditablePermission(accessor, unit, id, [range])) {
      throw new WorkbookError({ kind: 'protected', sheet });
    }
    const cell = topLeft(range);
    const holds = valuesToRewrite(rewriting);
    if (holds) {
      const before = readBlock(accessor, { worksheet, range });
      if (!isHeld(accessor, worksheet, range) || !sameValues(before, holds)) {
        throw new WorkbookError({ kind: 'verificationFailed', sheet, address });
      }
      return { rewriting, worksheet, cell, before, fills: address };
    }
    if (formulaAt(accessor, worksheet, cell) !== from) {
      throw new WorkbookError({ kind: 'verificationFailed', sheet, address });
    }
    const filled = blockFilled(accessor, worksheet, cell);
    const before = readBlock(accessor, { worksheet, range: filled });
    return { rewriting, worksheet, cell, before, fills: blockAddress(filled) };
  });
}

/** Whether no cell of a block shows the result of a formula. */
function isHeld(accessor: IAccessor, worksheet: Worksheet, range: IRange): boolean {
  const { startRow, endRow, startColumn, endColumn } = range;
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      if (formulaAt(accessor, worksheet, { row, column }) !== undefined) return false;
    }
  }
  return true;
}

/** What a cell's formula shows, in all the cells that it fills. */
export function shownFrom(
  accessor: IAccessor,
  worksheet: Worksheet,
  cell: CellReference,
): CellValues {
  return readBlock(accessor, { worksheet, range: blockFilled(accessor, worksheet, cell) });
}

function blockFilled(accessor: IAccessor, worksheet: Worksheet, cell: CellReference): IRange {
  const spill = spillAt(accessor, worksheet.getUnitId(), worksheet.getSheetId(), cell);
  return spill?.range ?? cellBlock(cell);
}
