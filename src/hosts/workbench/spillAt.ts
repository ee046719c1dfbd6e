import {
  type IAccessor,
  type IRange,
  IUniverInstanceService,
  ObjectMatrix,
  Rectangle,
  type Workbook,
} from '@univerjs/core';
import { ErrorType, FormulaDataModel } from '@univerjs/engine-formula';
import type { CellReference } from '../../cells/area';
import { cellBlock } from './block';

/** A formula's cell, and all cells that its result fills. */
export interface Spill {
  readonly source: CellReference;
  readonly range: IRange;
}

/**
 * The spill that a cell is part of, its source too; undefined if it is part of none. A formula that shows #SPILL! fills
 * nothing, though the grid keeps the cells that it would fill: what is in its way is the user's.
 */
export function spillAt(
  accessor: IAccessor,
  unitId: string,
  sheetId: string,
  cell: CellReference,
): Spill | undefined {
  const spills = accessor.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId];
  const worksheet = accessor
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId)
    ?.getSheetBySheetId(sheetId);
  const isBlocked = (row: number, column: number) =>
    worksheet?.getCellRaw(row, column)?.v === ErrorType.SPILL;
  let found: Spill | undefined;
  new ObjectMatrix<IRange>(spills).forValue((row, column, range) => {
    if (!Rectangle.contains(range, cellBlock(cell)) || isBlocked(row, column)) return;
    found = { source: { row, column }, range };
  });
  return found;
}
