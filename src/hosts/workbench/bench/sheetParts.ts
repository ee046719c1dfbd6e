import { BooleanNumber, type IAccessor, type IRange, Rectangle } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import { TableManager } from '@univerjs/sheets-table';
import type { BenchFont, BenchTable } from '../../bench';
import { blockAddress, topLeft } from '../block';
import type { ErrorMessages } from '../ErrorMessages';
import { chartDrawings } from '../charts/gridChart';
import { openGrid, sheetNamed } from '../openGrid';
import { findRange } from '../findRange';
import { shadesOf } from '../notes/shadeNote';
import { spillAt } from '../readCells';

/** The tables of a sheet. */
export function tablesOf(accessor: IAccessor, sheet: string): readonly BenchTable[] {
  const workbook = openGrid(accessor);
  const id = workbook.getSheetBySheetName(sheet)?.getSheetId();
  return accessor
    .get(TableManager)
    .getTableList(workbook.getUnitId())
    .filter(({ subUnitId }) => subUnitId === id)
    .map(({ name, range }) => ({ name, address: blockAddress(range) }));
}

/** The titles of a sheet's charts. */
export function chartTitlesOf(accessor: IAccessor, sheet: string): readonly string[] {
  const worksheet = sheetNamed(openGrid(accessor), sheet);
  const ids = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
  return chartDrawings(accessor, ids).map(({ data }) => data.chart.title);
}

/** The values that a cell takes; undefined if it takes any. */
export function choicesAt(accessor: IAccessor, sheet: string, cell: string): string | undefined {
  const { unitId, sheetId, range } = place(accessor, sheet, cell);
  const rule = accessor
    .get(DataValidationModel)
    .getRules(unitId, sheetId)
    .find(({ ranges }) => ranges.some((each: IRange) => Rectangle.contains(each, range)));
  return rule?.formula1;
}

/** The fills that the value of a cell may give it: of two that hold, the first counts. */
export function shadesAt(accessor: IAccessor, sheet: string, cell: string): readonly string[] {
  const { worksheet, range } = place(accessor, sheet, cell);
  const { row, column } = topLeft(range);
  const shades = shadesOf(worksheet.getCellRaw(row, column)) ?? [];
  return shades.flatMap(({ fill }) => fill ?? []);
}

/** How the text of a cell looks. */
export function fontAt(accessor: IAccessor, sheet: string, cell: string): BenchFont {
  const { worksheet, range } = place(accessor, sheet, cell);
  const { row, column } = topLeft(range);
  const style = openGrid(accessor).getStyles().getStyleByCell(worksheet.getCellRaw(row, column));
  return { color: style?.cl?.rgb ?? '', bold: style?.bl === BooleanNumber.TRUE };
}

/** The message behind the error that a cell shows. */
export function errorMessageAt(
  accessor: IAccessor,
  messages: ErrorMessages,
  sheet: string,
  address: string,
): string | undefined {
  const { unitId, sheetId, worksheet, range } = place(accessor, sheet, address);
  const cell = topLeft(range);
  const source = spillAt(accessor, unitId, sheetId, cell)?.source ?? cell;
  const code = String(worksheet.getCell(cell.row, cell.column)?.v);
  return messages.of({ sheet: sheetId, ...cell }, { sheet: sheetId, ...source }, code);
}

function place(accessor: IAccessor, sheet: string, cell: string) {
  const workbook = openGrid(accessor);
  const { worksheet, range } = findRange(accessor, workbook, cell, sheet);
  return { unitId: workbook.getUnitId(), sheetId: worksheet.getSheetId(), worksheet, range };
}
