import {
  BooleanNumber,
  type IAccessor,
  type ICellData,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { printSetup } from '../../sheets/print/printSetup';
import type { BookCell, BookFormula, BookSheet } from '../../xlsx/book';
import { area } from './block';
import { bookContent } from './bookContent';
import { holdsSomething } from './readCells';
import { gridBookCharts } from './charts/gridBookCharts';
import { gridBookChoices } from './gridChoices';
import { gridBookTables } from './gridBookTables';
import { columnWidths, hiddenLines, rowHeights } from './gridLines';
import { gridOrigins } from './gridOrigins';
import { gridBookShades } from './gridShades';
import { hexColor } from './hexColor';
import { lostCells } from './lostCells';
import { formatsOf } from './formatsOf';
import { cellNote } from './notes/cellNote';
import { frozenInBook } from './notes/frozenNote';
import { printNote } from './notes/printNote';
import { originNote, sheetNote } from './notes/sheetNote';
import { forEachCell } from './slices/forEachCell';
import type { Sliced } from './slices/Sliced';

/**
 * A sheet of the grid as a sheet for a file.
 *
 * @param claim makes a table's name the file's only one
 * @param isFromFile whether the file that the workbook was opened from is at hand, to be changed
 */
export function* gridBookSheet(
  accessor: IAccessor,
  worksheet: Worksheet,
  claim: (wished: string) => string,
  isFromFile: boolean,
): Sliced<BookSheet> {
  const { xSplit, ySplit } = frozenInBook(worksheet);
  const { rowData, columnData, tabColor, showGridlines } = worksheet.getConfig();
  const { cells, tables } = gridBookTables(
    accessor,
    worksheet,
    yield* cellsOf(accessor, worksheet, isFromFile),
    claim,
  );
  const note = isFromFile ? originNote(worksheet) : undefined;
  const origins = note && gridOrigins(worksheet, note);
  const isCopy = note !== sheetNote(worksheet);
  const color = hexColor(tabColor);
  const hiddenRows = hiddenLines(rowData);
  const hiddenColumns = hiddenLines(columnData);
  const widths = columnWidths(worksheet);
  const frozen = { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) };
  const shades = yield* gridBookShades(worksheet);
  const charts = gridBookCharts(accessor, worksheet, note?.part);
  const planned = note ? undefined : printNote(worksheet);
  return {
    name: worksheet.getName(),
    ...(note && (isCopy ? { copyOf: note.part } : { part: note.part })),
    ...(origins && { origins }),
    cells,
    columnWidths: widths,
    rowHeights: rowHeights(worksheet),
    frozen,
    merged: worksheet.getMergeData().map(area),
    tables,
    choices: gridBookChoices(accessor, worksheet),
    charts,
    ...(shades.length > 0 && { shades }),
    ...(worksheet.isSheetHidden() === BooleanNumber.TRUE && {
      visibility: sheetNote(worksheet)?.visibility ?? 'hidden',
    }),
    ...(hiddenRows.size > 0 && { hiddenRows }),
    ...(hiddenColumns.size > 0 && { hiddenColumns }),
    ...(color !== undefined && { tabColor: color }),
    ...(showGridlines === BooleanNumber.FALSE && { hasGridlines: false as const }),
    ...(planned && {
      print: {
        ...printSetup({
          ...{ charts, columnWidths: widths, frozenRows: frozen.rows },
          rows: Math.max(0, ...cells.map(({ row }) => row + 1)),
        }),
        ...planned,
      },
    }),
  };
}

/** Cells of the sheet's own, and those that formulas spill into. */
function* cellsOf(
  accessor: IAccessor,
  worksheet: Worksheet,
  isFromFile: boolean,
): Sliced<readonly BookCell[]> {
  const [unit, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const styles = accessor.get(IUniverInstanceService).getUnit<Workbook>(unit)?.getStyles();
  if (!styles) return [];
  const lost = new ObjectMatrix<true>();
  for (const { row, column } of isFromFile ? yield* lostCells(worksheet) : []) {
    lost.setValue(row, column, true);
  }
  const isLost = (row: number, column: number) => lost.getValue(row, column) === true;
  const contentOf = bookContent(accessor, worksheet, isFromFile, isLost);
  const formatOf = formatsOf(worksheet, styles);
  const cells: BookCell[] = [];
  // What formulas fill: the grid can also hold cells filled by a formula that is gone, or that keeps its saved result.
  const filled = new ObjectMatrix<true>();
  const add = (row: number, column: number, data: Nullable<ICellData>): void => {
    const isKept = cellNote(data)?.kind === 'kept';
    const isHeld = isKept || holdsSomething(data) || filled.getValue(row, column) === true;
    const content = isHeld ? contentOf(row, column) : undefined;
    const format = formatOf(row, column, data);
    if (content?.kind === 'formula' && content.spill) fill(filled, row, column, content.spill);
    if (!content && Object.keys(format).length === 0) return;
    cells.push({ row, column, format, ...(content && { content }) });
  };
  const own = worksheet.getCellMatrix();
  yield* forEachCell(own.getMatrix(), (row, column, data) => add(row, column, data));
  const spilled = accessor.get(FormulaDataModel).getArrayFormulaCellData()[unit]?.[sheet];
  yield* forEachCell(spilled ?? {}, (row, column) => {
    if (!own.getValue(row, column)) add(row, column, undefined);
  });
  return cells;
}

function fill(
  filled: ObjectMatrix<true>,
  row: number,
  column: number,
  { rows, columns }: NonNullable<BookFormula['spill']>,
): void {
  for (let i = row; i < row + rows; i++) {
    for (let j = column; j < column + columns; j++) filled.setValue(i, j, true);
  }
}
