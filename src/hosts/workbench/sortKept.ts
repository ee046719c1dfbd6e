import {
  type ICellData,
  type Injector,
  IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';
import {
  type IReorderRangeCommandParams,
  ReorderRangeCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { keptCopy } from './keptCopy';

type Matrix = Record<number, Record<number, ICellData>>;

/** Lets formulas that keep a saved result be sorted as Excel sorts formulas: each goes to its row as a copy does. */
export function sortKept(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) =>
      id === ReorderRangeCommand.id
        ? keptSorted(injector, params as IReorderRangeCommandParams)
        : { redos: [], undos: [] },
  });
}

/** What follows, and what undoes, the moves of a sort that is about to begin. */
function keptSorted(
  injector: Injector,
  { unitId, subUnitId, range, order }: IReorderRangeCommandParams,
) {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
  const worksheet = workbook?.getSheetBySheetId(subUnitId);
  const sorted: Matrix = {};
  const before: Matrix = {};
  for (const [to, from] of Object.entries(order)) {
    if (!worksheet || Number(to) === from) continue;
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const cell = { worksheet, row: from, column };
      const copy = keptCopy(cell, { worksheet, row: Number(to), column }, range);
      if (!copy) continue;
      const { v, t, custom } = worksheet.getCellRaw(from, column) ?? {};
      (sorted[Number(to)] ??= {})[column] = copy;
      (before[from] ??= {})[column] = { v: v ?? null, t: t ?? null, custom: custom ?? null };
    }
  }
  const set = (cellValue: Matrix) => {
    const params = { unitId, subUnitId, cellValue };
    return Object.keys(cellValue).length > 0 ? [{ id: SetRangeValuesMutation.id, params }] : [];
  };
  return { redos: set(sorted), undos: set(before) };
}
