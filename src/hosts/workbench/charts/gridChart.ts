import { DrawingTypeEnum, type IAccessor } from '@univerjs/core';
import { type ISheetFloatDom, ISheetDrawingService } from '@univerjs/sheets-drawing';
import type { PlanChart } from '../../../sheets/plan';
import type { BookChart, ChartCorner } from '../../../xlsx/book';

/** The name under which the grid knows the component that draws charts. */
export const chartComponent = 'capex-chart';

/** What the grid keeps with a chart. */
export interface GridChart {
  /** What the grid offers for pictures is of no use. */
  readonly disablePopup: true;
  /** Its areas are those of the sheet that it is on. */
  readonly chart: PlanChart;
  /** Given once the cells of one of its areas are removed. */
  readonly isGone?: true;
  /** The sheet's part and the shape's number in the file that it was opened from; absent for a new one. */
  readonly origin?: { readonly part: string; readonly shape: number };
}

/** A sheet of the grid, by its ids. */
export interface SheetIds {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** A chart as the grid stores it. */
export type ChartDrawing = ISheetFloatDom & { readonly data: GridChart };

/** A chart over cells, as the grid stores it. The grid works out how many pixels that are. */
export function chartDrawing(
  { unitId, subUnitId }: SheetIds,
  drawingId: string,
  { from, to }: Pick<BookChart, 'from' | 'to'>,
  data: Omit<GridChart, 'disablePopup'>,
): ChartDrawing {
  const sheetTransform = { from: gridCorner(from), to: gridCorner(to) };
  return {
    ...{ unitId, subUnitId, drawingId, sheetTransform, axisAlignSheetTransform: sheetTransform },
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: chartComponent,
    allowTransform: true,
    data: { ...data, disablePopup: true } as ChartDrawing['data'],
  };
}

/** The charts of a sheet, the first at the back. */
export function chartDrawings(
  accessor: IAccessor,
  { unitId, subUnitId }: SheetIds,
): readonly ChartDrawing[] {
  const drawings = accessor.get(ISheetDrawingService);
  const data = drawings.getDrawingData(unitId, subUnitId);
  return drawings.getDrawingOrder(unitId, subUnitId).flatMap((id) => {
    const drawing = data[id];
    return drawing && isChart(drawing) ? [drawing] : [];
  });
}

function isChart(drawing: object): drawing is ChartDrawing {
  return (drawing as Partial<ChartDrawing>).componentKey === chartComponent;
}

function gridCorner({ row, column, x = 0, y = 0 }: ChartCorner) {
  return { row, column, rowOffset: y, columnOffset: x };
}

/** The cells that a chart is over. Files have no parts of a pixel. */
export function chartCorners({ sheetTransform }: ChartDrawing): Pick<BookChart, 'from' | 'to'> {
  const corner = (of: typeof sheetTransform.from): ChartCorner => {
    const [x, y] = [Math.round(of.columnOffset), Math.round(of.rowOffset)];
    return {
      ...{ row: of.row, column: of.column },
      ...(x !== 0 && { x }),
      ...(y !== 0 && { y }),
    };
  };
  return { from: corner(sheetTransform.from), to: corner(sheetTransform.to) };
}
