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
import type { Plan, Anchoring } from '../../sheets/plan';
import { columnPixels } from './columnPixels';
import type { Step } from './makeSteps';
import { gridCells } from './gridCells';
import { valuesStep } from './valuesStep';

/** The steps that write a plan into a block of a sheet: enough rows and columns, wide enough, then the cells. */
export function writeSteps(
  accessor: IAccessor,
  worksheet: Worksheet,
  plan: Plan,
  { block, standing }: { readonly block: IRange; readonly standing: Anchoring },
): Step[] {
  const target = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
  return [
    ...moreRows(accessor, worksheet, { ...target, rowCount: block.endRow + 1 }),
    ...moreColumns(accessor, worksheet, { ...target, columnCount: block.endColumn + 1 }),
    widerColumns(worksheet, {
      ...target,
      ranges: [block],
      colWidth: widths(worksheet, plan, block),
    }),
    valuesStep(accessor, {
      ...target,
      cellValue: gridCells(plan, standing),
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

/** Columns become wider, never narrower: what stands in them already must stay readable. */
function widths(worksheet: Worksheet, plan: Plan, block: IRange): Record<number, number> {
  return Object.fromEntries(
    plan.columnWidths.map((characters, i) => {
      const column = block.startColumn + i;
      return [column, Math.max(worksheet.getColumnWidth(column), columnPixels(characters))];
    }),
  );
}

function widerColumns(worksheet: Worksheet, params: ISetWorksheetColWidthMutationParams): Step {
  const undo = SetWorksheetColWidthMutationFactory(params, worksheet);
  const id = SetWorksheetColWidthMutation.id;
  return { redo: { id, params }, undo: { id, params: undo } };
}
