import {
  type IAccessor,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/sheets';
import { keptCopy } from './keptCopy';

/** The rows and columns of a sheet that are copied from or to, in the grid's format. */
export interface CopiedCells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: { readonly rows: readonly number[]; readonly cols: readonly number[] };
}

/**
 * What copies the kept formulas of some cells to others, over and over if there is room.
 *
 * @param isFilled the cells are next to those that are copied, on any side: the pattern goes on
 */
export function keptCopies(
  accessor: IAccessor,
  from: CopiedCells,
  to: CopiedCells,
  isFilled = false,
) {
  const sheetOf = ({ unitId, subUnitId }: CopiedCells) =>
    accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
  const [source, target] = [sheetOf(from), sheetOf(to)];
  const nth = (lines: readonly number[], i: number, line: number) => {
    const place = isFilled ? line - (lines[0] ?? 0) : i;
    return lines[((place % lines.length) + lines.length) % lines.length] ?? 0;
  };
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  if (!source || !target) return { redos: [], undos: [] };
  to.range.rows.forEach((row, i) =>
    to.range.cols.forEach((column, j) => {
      const at = { row: nth(from.range.rows, i, row), column: nth(from.range.cols, j, column) };
      const copy = keptCopy({ worksheet: source, ...at }, { worksheet: target, row, column });
      if (copy) (cellValue[row] ??= {})[column] = { f: null, si: null, p: null, ...copy };
    }),
  );
  if (Object.keys(cellValue).length === 0) return { redos: [], undos: [] };
  const params: ISetRangeValuesMutationParams = {
    ...{ unitId: to.unitId, subUnitId: to.subUnitId },
    cellValue,
  };
  const id = SetRangeValuesMutation.id;
  const undo = SetRangeValuesUndoMutationFactory(accessor, params);
  return { redos: [{ id, params }], undos: [{ id, params: undo }] };
}
