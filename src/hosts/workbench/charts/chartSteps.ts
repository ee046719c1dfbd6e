import { generateRandomId, type IAccessor } from '@univerjs/core';
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
} from '@univerjs/sheets-drawing';
import type { IDrawingJsonUndo1 } from '@univerjs/drawing';
import type { CellReference } from '../../../cells/area';
import { withAreas } from '../../../sheets/chartAreas';
import type { PlacedChart } from '../../../sheets/chartPlace';
import type { PlanChart } from '../../../sheets/plan';
import { movedBy, type SheetPlacement } from '../place';
import type { Step } from '../steps';
import { chartDrawing } from './gridChart';

/** The step that draws a plan's charts; none if it has none. */
export function chartSteps(
  accessor: IAccessor,
  charts: readonly PlacedChart[],
  { unitId, subUnitId, origin }: SheetPlacement,
): readonly Step[] {
  if (charts.length === 0) return [];
  const sheet = { unitId, subUnitId };
  const drawings = charts.map(({ chart, ...span }) =>
    chartDrawing(sheet, generateRandomId(), span, { chart: movedChart(chart, origin) }),
  );
  const service = accessor.get(ISheetDrawingService);
  const { redo, undo, objects } = service.getBatchAddOp(drawings) as IDrawingJsonUndo1;
  const params = { ...sheet, objects };
  const id = SetDrawingApplyMutation.id;
  return [
    {
      redo: { id, params: { ...params, op: redo, type: DrawingApplyType.INSERT } },
      undo: { id, params: { ...params, op: undo, type: DrawingApplyType.REMOVE } },
      isMade: () => drawings.some((each) => service.getDrawingByParam(each)),
    },
  ];
}

function movedChart(chart: PlanChart, origin: CellReference): PlanChart {
  return withAreas(chart, (area) => movedBy(area, origin)) ?? chart;
}
