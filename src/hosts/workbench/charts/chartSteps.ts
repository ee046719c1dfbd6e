import { generateRandomId, type IAccessor } from '@univerjs/core';
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
} from '@univerjs/sheets-drawing';
import type { IDrawingJsonUndo1 } from '@univerjs/drawing';
import type { Area, CellReference } from '../../../cells/area';
import { chartSpan } from '../../../sheets/chartPlace';
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
  first: CellReference,
): readonly Step[] {
  if (charts.length === 0) return [];
  const sheet = { unitId, subUnitId };
  const drawings = charts.map((chart, number) =>
    chartDrawing(sheet, generateRandomId(), chartSpan(first, number), {
      chart: movedChart(chart, origin),
    }),
  );
  const { redo, undo, objects } = accessor
    .get(ISheetDrawingService)
    .getBatchAddOp(drawings) as IDrawingJsonUndo1;
  const params = { ...sheet, objects };
  const id = SetDrawingApplyMutation.id;
  return [
    {
      redo: { id, params: { ...params, op: redo, type: DrawingApplyType.INSERT } },
      undo: { id, params: { ...params, op: undo, type: DrawingApplyType.REMOVE } },
    },
  ];
}

function movedChart(chart: PlanChart, origin: CellReference): PlanChart {
  const moved = (area: Area) => movedBy(area, origin);
  return {
    ...chart,
    categories: moved(chart.categories),
    series: chart.series.map(({ name, values }) => ({ name, values: moved(values) })),
  };
}
