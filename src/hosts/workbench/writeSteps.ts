import type { IAccessor, IRange, Worksheet } from '@univerjs/core';
import {
  type ISetWorksheetColumnCountMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowCountMutationParams,
  SetWorksheetColumnCountMutation,
  SetWorksheetColumnCountUndoMutationFactory,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowCountMutation,
  SetWorksheetRowCountUndoMutationFactory,
} from '@univerjs/sheets';
import type { Anchoring, Plan } from '../../sheets/plan';
import { columnPixels } from '../../sheets/columnPixels';
import { gridCells } from './gridCells';
import { lastFilledRow } from './lastFilledRow';
import { type Step, valuesStep } from './steps';

/** A block of a sheet that a plan is written to. */
interface WrittenBlock {
  readonly block: IRange;
  readonly anchoring: Anchoring;
  /** So many rows and columns the plan's charts need. */
  readonly room: { readonly rows: number; readonly columns: number };
}

/** The steps that write a plan into a block of a sheet: enough rows and columns, column widths, then the cells. */
export function writeSteps(
  accessor: IAccessor,
  worksheet: Worksheet,
  plan: Plan,
  { block, anchoring, room }: WrittenBlock,
): Step[] {
  const target = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
  return [
    ...moreRows(accessor, worksheet, {
      ...target,
      rowCount: Math.max(block.endRow + 1, room.rows),
    }),
    ...moreColumns(accessor, worksheet, {
      ...target,
      columnCount: Math.max(block.endColumn + 1, room.columns),
    }),
    widerColumns(worksheet, {
      ...target,
      ranges: [block],
      colWidth: widths(accessor, worksheet, plan, block),
    }),
    valuesStep(accessor, {
      ...target,
      cellValue: gridCells(plan, anchoring),
    }),
  ];
}

function moreRows(
  accessor: IAccessor,
  worksheet: Worksheet,
  params: ISetWorksheetRowCountMutationParams,
): Step[] {
  if (worksheet.getRowCount() >= params.rowCount) return [];
  const undo = SetWorksheetRowCountUndoMutationFactory(accessor, params);
  const id = SetWorksheetRowCountMutation.id;
  return [{ redo: { id, params }, undo: { id, params: undo } }];
}

function moreColumns(
  accessor: IAccessor,
  worksheet: Worksheet,
  params: ISetWorksheetColumnCountMutationParams,
): Step[] {
  if (worksheet.getColumnCount() >= params.columnCount) return [];
  const undo = SetWorksheetColumnCountUndoMutationFactory(accessor, params);
  const id = SetWorksheetColumnCountMutation.id;
  return [{ redo: { id, params }, undo: { id, params: undo } }];
}

/** Empty columns become wider, never narrower; those that hold something keep the width that the user gave them. */
function widths(
  accessor: IAccessor,
  worksheet: Worksheet,
  plan: Plan,
  block: IRange,
): Record<number, number> {
  return Object.fromEntries(
    plan.columnWidths.map((characters, i) => {
      const column = block.startColumn + i;
      const now = worksheet.getColumnWidth(column);
      const isUsed =
        lastFilledRow(accessor, worksheet, { ...block, startColumn: column, endColumn: column }) >=
        0;
      return [column, isUsed ? now : Math.max(now, columnPixels(characters))];
    }),
  );
}

function widerColumns(worksheet: Worksheet, params: ISetWorksheetColWidthMutationParams): Step {
  const undo = SetWorksheetColWidthMutationFactory(params, worksheet);
  const id = SetWorksheetColWidthMutation.id;
  return { redo: { id, params }, undo: { id, params: undo } };
}
