import {
  type IAccessor,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
} from '@univerjs/core';
import { chartPlace, chartsFrom, roomForCharts } from '../../sheets/chartPlace';
import type { Anchoring, Plan } from '../../sheets/plan';
import { ownCharts } from '../../sheets/print/ownCharts';
import { ownSheet } from '../../sheets/print/ownSheet';
import { block } from './block';
import { chartSteps } from './charts/chartSteps';
import { usedArea } from './charts/usedArea';
import { choiceSteps } from './choiceSteps';
import type { Step } from './steps';
import { namingSteps, takenNames } from './namingSteps';
import { gridRoom } from './gridRoom';
import { openGrid } from './openGrid';
import type { Place, Places } from './place';
import { nameClaims } from '../../cells/uniqueNames';
import { WorkbookError } from '../workbook';
import {
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import { gridSheet } from './gridSheet';
import { writeSteps } from './writeSteps';
import { narrowZoom } from './zoomFor';

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
  // Only a sheet of its own fits its columns to pages: in another one the plan has those that are there.
  const shown = worksheet ? plan : ownSheet(plan).plan;
  const charts = worksheet
    ? chartsFrom(chartPlace(area, usedArea(accessor, worksheet)), plan.charts)
    : ownCharts(shown);
  const index = workbook.getActiveSheetIndex() + 1 + before;
  const { steps, subUnitId } = worksheet
    ? {
        steps: writeSteps(accessor, worksheet, plan, {
          ...{ anchoring, block: block(area) },
          room: roomForCharts(charts),
        }),
        subUnitId: worksheet.getSheetId(),
      }
    : newSheetStep(accessor, workbook, plan, {
        ...{ name: sheet, index, anchoring },
        zoomRatio: narrowZoom(shown.columnWidths, gridRoom(accessor).width(workbook.getUnitId())),
      });
  const place = { unitId: workbook.getUnitId(), subUnitId, sheet, origin: area };
  return {
    cells: steps,
    around: [
      ...namingSteps(plan, place, claim),
      ...choiceSteps(accessor, plan, place),
      ...chartSteps(accessor, charts, place),
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
  /** How much smaller it is drawn at first. */
  readonly zoomRatio: number;
}

/** The step that adds a sheet with a plan on it, and the sheet's id. */
function newSheetStep(
  accessor: IAccessor,
  workbook: Workbook,
  plan: Plan,
  { name, index, anchoring, zoomRatio }: NewSheet,
): { readonly steps: readonly [Step]; readonly subUnitId: string } {
  const id = generateRandomId();
  const params: IInsertSheetMutationParams = {
    unitId: workbook.getUnitId(),
    index,
    sheet: mergeWorksheetSnapshotWithDefault({
      ...gridSheet(plan, anchoring),
      ...{ id, name, zoomRatio },
    }),
  };
  const step = {
    redo: { id: InsertSheetMutation.id, params },
    undo: { id: RemoveSheetMutation.id, params: InsertSheetUndoMutationFactory(accessor, params) },
  };
  return { steps: [step], subUnitId: id };
}
