import { type IAccessor, type IRange, ObjectMatrix, Rectangle } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellReference } from '../../sheets/plan';
import { cellBlock } from './block';

/** A formula's cell, and all cells that its result fills. */
export interface Spill {
  readonly source: CellReference;
  readonly range: IRange;
}

/** The spill that a cell is part of, its source too; undefined where it is part of none. */
export function spillAt(
  accessor: IAccessor,
  unitId: string,
  sheetId: string,
  cell: CellReference,
): Spill | undefined {
  const spills = accessor.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId];
  let found: Spill | undefined;
  new ObjectMatrix<IRange>(spills).forValue((row, column, range) => {
    if (Rectangle.contains(range, cellBlock(cell))) found = { source: { row, column }, range };
  });
  return found;
}
