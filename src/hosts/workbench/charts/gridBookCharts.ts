import { generateRandomId, type IAccessor, type IResources, type Worksheet } from '@univerjs/core';
import { SHEET_DRAWING_PLUGIN } from '@univerjs/sheets-drawing';
import type { Book, BookChart } from '../../../xlsx/book';
import { chartCorners, chartDrawing, chartDrawings } from './gridChart';

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
  const drawn = sheets.flatMap(({ charts, part }, i) => {
    const subUnitId = ids[i] ?? '';
    const drawings = charts.map(({ chart, from, to, shape }) =>
      chartDrawing(
        { unitId, subUnitId },
        generateRandomId(),
        { from, to },
        {
          chart,
          ...(part !== undefined && shape !== undefined && { origin: { part, shape } }),
        },
      ),
    );
    const data = Object.fromEntries(drawings.map((each) => [each.drawingId, each]));
    const order = drawings.map(({ drawingId }) => drawingId);
    return drawings.length > 0 ? [[subUnitId, { data, order }] as const] : [];
  });
  return { name: SHEET_DRAWING_PLUGIN, data: JSON.stringify(Object.fromEntries(drawn)) };
}
