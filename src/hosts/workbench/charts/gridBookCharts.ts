import { generateRandomId, type IAccessor, type IResources, type Worksheet } from '@univerjs/core';
import { SHEET_DRAWING_PLUGIN } from '@univerjs/sheets-drawing';
import type { ChartSpan } from '../../../sheets/chartPlace';
import type { PlanChart } from '../../../sheets/plan';
import type { Book, BookChart } from '../../../xlsx/book';
import {
  chartCorners,
  type ChartDrawing,
  chartDrawing,
  chartDrawings,
  type SheetIds,
} from './gridChart';

/**
 * The charts of a sheet for a file. One whose cells are removed shows nothing: only a file that has it keeps it.
 *
 * @param part that of the sheet in the file that is changed; absent if the sheet is not in it
 */
export function gridBookCharts(
  accessor: IAccessor,
  worksheet: Worksheet,
  part: string | undefined,
): readonly BookChart[] {
  const sheet = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
  const taken = new Set<number>();
  return chartDrawings(accessor, sheet).flatMap((drawing): BookChart[] => {
    const { chart, isGone, origin } = drawing.data;
    const isFromFile = origin !== undefined && origin.part === part && !taken.has(origin.shape);
    if (isFromFile) taken.add(origin.shape);
    else if (isGone) return [];
    return [{ chart, ...chartCorners(drawing), ...(isFromFile && { shape: origin.shape }) }];
  });
}

/**
 * The charts of a book, in the form of the grid.
 *
 * @param ids the ids of the sheets, in order
 */
export function bookCharts(
  { sheets }: Book,
  unitId: string,
  ids: readonly string[],
): IResources[number] {
  return chartsResource(
    sheets.map(({ charts, part }, i) =>
      charts.map(({ chart, from, to, shape }) =>
        chartDrawing(
          { unitId, subUnitId: ids[i] ?? '' },
          generateRandomId(),
          { from, to },
          {
            chart,
            ...(part !== undefined && shape !== undefined && { origin: { part, shape } }),
          },
        ),
      ),
    ),
  );
}

/** A new chart of cells of its sheet, in the form of the grid. */
export function chartAt(chart: PlanChart, sheet: SheetIds, place: ChartSpan): IResources[number] {
  return chartsResource([[chartDrawing(sheet, generateRandomId(), place, { chart })]]);
}

function chartsResource(sheets: readonly (readonly ChartDrawing[])[]): IResources[number] {
  const drawn = sheets.flatMap((drawings) => {
    const [first] = drawings;
    if (!first) return [];
    const data = Object.fromEntries(drawings.map((each) => [each.drawingId, each]));
    const order = drawings.map(({ drawingId }) => drawingId);
    return [[first.subUnitId, { data, order }] as const];
  });
  return { name: SHEET_DRAWING_PLUGIN, data: JSON.stringify(Object.fromEntries(drawn)) };
}
