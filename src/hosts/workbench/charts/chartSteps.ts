import { generateRandomId, type IAccessor } from '@univerjs/core';
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
} from '@univerjs/sheets-drawing';
import type { IDrawingJsonUndo1 } from '@univerjs/drawing';
import type { CellReference } from '../../../cells/area';
import { withAreas } from '../../../sheets/chartAreas';
import { type ChartPlace, chartSpan } from '../../../sheets/chartPlace';
import type { Plan, PlanChart } from '../../../sheets/plan';
import { movedBy, type SheetPlacement } from '../place';
import type { Step } from '../steps';
import { chartDrawing } from './gridChart';

/**
 * The step that draws a plan's charts, one below the other; none if it has none.
 *
 * @param first the cell at which the first chart begins
 */
export function chartSteps(
  accessor: IAccessor,
  { charts }: Plan,
  { unitId, subUnitId, origin }: SheetPlacement,
  first: ChartPlace,
): readonly Step[] {
  if (charts.length === 0) return [];
  const sheet = { unitId, subUnitId };
  const drawings = charts.map((chart, number) =>
    chartDrawing(sheet, generateRandomId(), chartSpan(first, number), {
      chart: movedChart(chart, origin),
    }),
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
