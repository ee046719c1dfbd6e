import type { IAccessor, Worksheet } from '@univerjs/core';
import { checkRangesEditablePermission } from '@univerjs/sheets';
import type { CellReference } from '../../sheets/plan';
import { type CellRewriting, type CellValues, WorkbookError } from '../workbook';
import { cellBlock, topLeft } from './block';
import { formulaAt } from './formulaAt';
import { openGrid } from './openGrid';
import { findRange } from './findRange';
import { readBlock } from './readRanges';
import { spillAt } from './spillAt';

/** A cell that is to be rewritten, with what its formula shows. */
export interface RewrittenCell {
  readonly rewriting: CellRewriting;
  readonly worksheet: Worksheet;
  readonly cell: CellReference;
  readonly before: CellValues;
}

/**
 * Looks at the cells of a rewriting.
 *
 * @throws WorkbookError where one is protected or no longer holds its formula
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
    if (formulaAt(accessor, worksheet, cell) !== from) {
      throw new WorkbookError({ kind: 'notAsPlanned', sheet, address });
    }
    return { rewriting, worksheet, cell, before: shownFrom(accessor, worksheet, cell) };
  });
}

/** What a cell's formula shows, in all the cells that it fills. */
export function shownFrom(
  accessor: IAccessor,
  worksheet: Worksheet,
  cell: CellReference,
): CellValues {
  const spill = spillAt(accessor, worksheet.getUnitId(), worksheet.getSheetId(), cell);
  return readBlock(accessor, { worksheet, range: spill?.range ?? cellBlock(cell) });
}
