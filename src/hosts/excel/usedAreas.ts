import { areaOf, type SheetArea } from './areas';

/** A larger area is split to find the parts with contents: a single distant cell makes it large. */
const maxCells = 1_000_000;
/** The number of strips it is split into, and how often they are split again. */
const strips = 16;
const cuts = 3;

/**
 * The areas with contents: one per sheet, or several if most of it is empty. One sync, and at most three more for sheets
 * whose contents are far apart.
 */
export async function usedAreas(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly SheetArea[]> {
  const { worksheets } = context.workbook;
  let found = await existing(
    context,
    sheets.map((sheet) => ({
      sheet,
      used: worksheets.getItem(sheet).getUsedRangeOrNullObject(true),
    })),
  );
  for (let cut = 0; cut < cuts && found.some(isLarge); cut += 1) {
    const strip = found.map((area) => (isLarge(area) ? stripsOf(area) : [area]));
    const asked = strip.flat().map(({ sheet, row, column, rows, columns }) => {
      const range = worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
      return { sheet, used: range.getUsedRangeOrNullObject(true) };
    });
    found = await existing(context, asked);
  }
  return found;
}

async function existing(
  context: Excel.RequestContext,
  asked: readonly { readonly sheet: string; readonly used: Excel.Range }[],
): Promise<readonly SheetArea[]> {
  for (const { used } of asked) used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return asked.flatMap(({ sheet, used }) =>
    used.isNullObject ? [] : [{ ...areaOf(used), sheet }],
  );
}

function isLarge({ rows, columns }: SheetArea): boolean {
  return rows * columns > maxCells && rows > 1;
}

function stripsOf(area: SheetArea): readonly SheetArea[] {
  const height = Math.ceil(area.rows / strips);
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, i) => ({
    ...area,
    row: area.row + i * height,
    rows: Math.min(height, area.rows - i * height),
  }));
}
