import { excelLimits } from '../../cells/excelLimits';
import type { CellValue, CellValues } from '../../cells/value';
import { WorkbookError } from '../workbook';
import { findAreas } from './findAreas';
import { loadedValues } from './loadedCells';
import { readBlocks } from './readBlocks';
import type { SheetArea } from './areas';
import { usedAreas } from './usedAreas';

/** The limit of cells in a range that Excel returns, and passes to functions. */
const maxCells = 5_000_000;

/**
 * Reads the values of references. Whole rows and columns end with the last used cell of the sheets that are read, so that
 * all have the same length.
 *
 * @param sheet the sheet of references without one
 * @throws WorkbookError if one does not refer to cells, or refers to more than can be read
 */
export async function readRanges(
  context: Excel.RequestContext,
  references: readonly string[],
  sheet: string,
): Promise<readonly CellValues[]> {
  const areas = await findAreas(context, references, sheet);
  const ends = areas.some(isLarge) ? await usedEnds(context, areas) : new Map<string, End>();
  const wanted = areas.map((area) => withinUsed(area, [...ends.values()]));
  if (wanted.some(({ rows, columns }) => rows * columns > maxCells)) {
    throw new WorkbookError({ kind: 'tooLarge' });
  }
  const found = wanted.map((area) => ({ area, values: blank(area) }));
  // Beyond the used area there is nothing to read.
  const filled = found.flatMap((into) => {
    const part = filledPart(into.area, ends.get(into.area.sheet));
    return part ? [{ ...part, into }] : [];
  });
  await readBlocks(
    context,
    filled,
    (range) => range.load('values,valueTypes'),
    (range, block, { into }) => {
      const [down, across] = [block.row - into.area.row, block.column - into.area.column];
      loadedValues(range).forEach((line, i) =>
        line.forEach((value, j) => {
          const row = into.values[down + i];
          if (row) row[across + j] = value;
        }),
      );
    },
  );
  return found.map(({ values }) => values);
}

function blank({ rows, columns }: SheetArea): CellValue[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => null));
}

/** The first row and column beyond the contents of a sheet. */
interface End {
  readonly row: number;
  readonly column: number;
}

async function usedEnds(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<ReadonlyMap<string, End>> {
  const sheets = [...new Set(areas.map(({ sheet }) => sheet))];
  const used = await usedAreas(context, sheets);
  return new Map(
    sheets.map((sheet) => {
      const own = used.filter((area) => area.sheet === sheet);
      const row = Math.max(0, ...own.map(({ row, rows }) => row + rows));
      const column = Math.max(0, ...own.map(({ column, columns }) => column + columns));
      return [sheet, { row, column }];
    }),
  );
}

function isLarge({ rows, columns }: SheetArea): boolean {
  return rows * columns > 100_000 || rows === excelLimits.rows || columns === excelLimits.columns;
}

function withinUsed(area: SheetArea, ends: readonly End[]): SheetArea {
  const rows = Math.max(1, ...ends.map(({ row }) => row));
  const columns = Math.max(1, ...ends.map(({ column }) => column));
  return {
    ...area,
    rows: area.rows === excelLimits.rows ? rows : area.rows,
    columns: area.columns === excelLimits.columns ? columns : area.columns,
  };
}

function filledPart(area: SheetArea, end: End | undefined): SheetArea | undefined {
  if (!end) return area;
  const rows = Math.min(area.rows, end.row - area.row);
  const columns = Math.min(area.columns, end.column - area.column);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : undefined;
}
