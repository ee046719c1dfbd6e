import {
  type IAccessor,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
  type IRange,
  type Worksheet,
} from '@univerjs/core';
import { chartPlace, roomForCharts } from '../../sheets/chartPlace';
import type { Anchoring, Plan } from '../../sheets/plan';
import { block } from './block';
import { chartSteps } from './charts/chartSteps';
import { usedArea } from './charts/usedArea';
import { choiceSteps } from './choiceSteps';
import { type Step, valuesStep } from './steps';
import { namingSteps, takenNames } from './namingSteps';
import { lastFilledRow } from './lastFilledRow';
import { openGrid } from './openGrid';
import type { Place, Places } from './place';
import { nameClaims } from '../../cells/uniqueNames';
import { WorkbookError } from '../workbook';
import {
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveSheetMutation,
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
import { gridSheet } from './gridSheet';
import { columnPixels } from './columnPixels';
import { gridCells } from './gridCells';

/** What the plans that are written together share. */
interface Shared extends Required<Pick<Anchoring, 'sheetNames'>> {
  /** How many new sheets come before this plan's. */
  readonly before: number;
  /** Reserves a free name. */
  readonly claim: (wished: string) => string;
}

/** The steps that write a plan: its cells, with their sheet if it is new; and its tables, names, choices and charts. */
interface PlanSteps {
  readonly cells: readonly Step[];
  readonly around: readonly Step[];
  readonly subUnitId: string;
}

/** The steps that write a plan to its place. */
function planSteps(
  accessor: IAccessor,
  { plan, worksheet, sheet, area }: Place,
  { before, sheetNames, claim }: Shared,
): PlanSteps {
  const workbook = openGrid(accessor);
  const anchoring = { origin: area, sheetNames };
  const charts = chartPlace(area, worksheet && usedArea(accessor, worksheet));
  const index = workbook.getActiveSheetIndex() + 1 + before;
  const { steps, subUnitId } = worksheet
    ? {
        steps: writeSteps(accessor, worksheet, plan, {
          ...{ anchoring, block: block(area) },
          room: roomForCharts(plan.charts.length, charts),
        }),
        subUnitId: worksheet.getSheetId(),
      }
    : newSheetStep(accessor, workbook, plan, { name: sheet, index, anchoring });
  const place = { unitId: workbook.getUnitId(), subUnitId, sheet, origin: area };
  return {
    cells: steps,
    around: [
      ...namingSteps(plan, place, claim),
      ...choiceSteps(accessor, plan, place),
      ...chartSteps(accessor, plan, place, charts),
    ],
    subUnitId,
  };
}

/** The steps that write plans to their places, and the first plan's sheet. */
interface PlacingSteps {
  readonly steps: readonly Step[];
  readonly subUnitId: string;
}

/**
 * The steps that write plans to their places.
 *
 * @throws WorkbookError if something is in the way of one
 */
export function placingSteps(accessor: IAccessor, { places, sheetNames }: Places): PlacingSteps {
  for (const { sheet, collisions } of places) {
    if (collisions.length > 0) throw new WorkbookError({ kind: 'collisions', sheet, collisions });
  }
  const claim = nameClaims(takenNames(accessor, openGrid(accessor).getUnitId()));
  const stepsOf = (place: Place, before: number) =>
    planSteps(accessor, place, { before, sheetNames, claim });
  const [first, ...others] = places;
  const ofFirst = stepsOf(first, 0);
  const made = [ofFirst, ...others.map((place, i) => stepsOf(place, i + 1))];
  // All sheets before what refers to them.
  const steps = [...made.flatMap(({ cells }) => cells), ...made.flatMap(({ around }) => around)];
  return { steps, subUnitId: ofFirst.subUnitId };
}

/** A new sheet. */
interface NewSheet {
  /** Not the name of another sheet. */
  readonly name: string;
  /** Its position among the sheets, counted from 0. */
  readonly index: number;
  readonly anchoring: Anchoring;
}

/** The step that adds a sheet with a plan on it, and the sheet's id. */
function newSheetStep(
  accessor: IAccessor,
  workbook: Workbook,
  plan: Plan,
  { name, index, anchoring }: NewSheet,
): { readonly steps: readonly [Step]; readonly subUnitId: string } {
  const id = generateRandomId();
  const params: IInsertSheetMutationParams = {
    unitId: workbook.getUnitId(),
    index,
    sheet: mergeWorksheetSnapshotWithDefault({ ...gridSheet(plan, anchoring), id, name }),
  };
  const step = {
    redo: { id: InsertSheetMutation.id, params },
    undo: { id: RemoveSheetMutation.id, params: InsertSheetUndoMutationFactory(accessor, params) },
  };
  return { steps: [step], subUnitId: id };
}

/** A block of a sheet that a plan is written to. */
interface WrittenBlock {
  readonly block: IRange;
  readonly anchoring: Anchoring;
  /** So many rows and columns the plan's charts need. */
  readonly room: { readonly rows: number; readonly columns: number };
}

/** The steps that write a plan into a block of a sheet: enough rows and columns, column widths, then the cells. */
function writeSteps(
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
