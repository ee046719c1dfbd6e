import { BooleanNumber, type IAccessor, ObjectMatrix, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { BookCell, BookSheet } from '../../xlsx/book';
import { area } from './block';
import { bookContent } from './bookContent';
import { bookLook } from './bookLook';
import { columnCharacters } from './columnPixels';
import { gridBookChoices } from './gridBookChoices';
import { gridBookTables } from './gridBookTables';

/** Three quarters of a point make a pixel. */
const pointsPerPixel = 0.75;

/**
 * A sheet of the grid as a sheet for a file.
 *
 * @param claim makes a table's name the file's only one
 */
export function gridBookSheet(
  accessor: IAccessor,
  worksheet: Worksheet,
  claim: (wished: string) => string,
): BookSheet {
  const { xSplit, ySplit } = worksheet.getFreeze();
  const { cells, tables } = gridBookTables(
    accessor,
    worksheet,
    cellsOf(accessor, worksheet),
    claim,
  );
  return {
    name: worksheet.getName(),
    cells,
    columnWidths: columnWidths(worksheet),
    rowHeights: rowHeights(worksheet),
    frozen: { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) },
    merged: worksheet.getMergeData().map(area),
    tables,
    choices: gridBookChoices(accessor, worksheet),
    charts: [],
    ...(worksheet.isSheetHidden() === BooleanNumber.TRUE && { visibility: 'hidden' as const }),
  };
}

/** Cells of the sheet's own, and those that formulas spill into. */
function cellsOf(accessor: IAccessor, worksheet: Worksheet): readonly BookCell[] {
  const [unit, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const found = new ObjectMatrix<true>();
  worksheet.getCellMatrix().forValue((row, column) => {
    found.setValue(row, column, true);
  });
  const spilled = accessor.get(FormulaDataModel).getArrayFormulaCellData()[unit]?.[sheet];
  new ObjectMatrix(spilled ?? {}).forValue((row, column) => {
    found.setValue(row, column, true);
  });
  const contentOf = bookContent(accessor, worksheet);
  const cells: BookCell[] = [];
  found.forValue((row, column) => {
    const content = contentOf({ row, column });
    const look = bookLook(worksheet.getComposedCellStyle(row, column));
    if (!content && Object.keys(look).length === 0) return;
    cells.push({ row, column, look, ...(content && { content }) });
  });
  return cells;
}

function columnWidths(worksheet: Worksheet): readonly (number | undefined)[] {
  const { columnData } = worksheet.getConfig();
  const last = Math.max(-1, ...Object.keys(columnData).map(Number));
  return Array.from({ length: last + 1 }, (_, column) => {
    const pixels = columnData[column]?.w;
    return pixels === undefined ? undefined : columnCharacters(pixels);
  });
}

/** Those that somebody has set; the others follow their content. */
function rowHeights(worksheet: Worksheet): ReadonlyMap<number, number> {
  return new Map(
    Object.entries(worksheet.getConfig().rowData).flatMap(([row, data]): [number, number][] =>
      data?.h !== undefined && data.ia === BooleanNumber.FALSE
        ? [[Number(row), data.h * pointsPerPixel]]
        : [],
    ),
  );
}
