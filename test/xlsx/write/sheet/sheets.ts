import { areaAt } from '../../../../src/cells/a1';
import type { BookCell, BookContent, BookFormat, BookSheet } from '../../../../src/xlsx/book';
import { blankSheet } from '../../../../src/xlsx/write/sheet/blankSheet';
import { editSheet } from '../../../../src/xlsx/write/sheet/editSheet';
import type { SheetContext } from '../../../../src/xlsx/write/sheet/sheetContext';
import { blankStyles } from '../../../../src/xlsx/write/styles/blankStyles';
import { Styles } from '../../../../src/xlsx/write/styles/Styles';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The XML of a sheet with nothing in it. */
export const blankSheetXml = `<worksheet xmlns="${main}"><sheetData/></worksheet>`;

/** A sheet's XML with these rows, and these elements around them. */
export function sheetXml(rows: string, before = '', after = ''): string {
  return `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A cell by its address. */
export function cell(address: string, content?: BookContent, format: BookFormat = {}): BookCell {
  const { row, column } = areaAt(address)!;
  return { row, column, format, ...(content && { content }) };
}

export const number = (value: number): BookContent => ({ kind: 'number', value });
export const text = (value: string): BookContent => ({ kind: 'text', value });
export const formula = (
  typed: string,
  more: Partial<Extract<BookContent, { kind: 'formula' }>> = {},
): BookContent => ({ kind: 'formula', formula: typed, ...more });

/** A sheet with these cells, and otherwise as given. */
export function sheet(cells: readonly BookCell[], more: Partial<BookSheet> = {}): BookSheet {
  return { ...blankSheet('Sheet1'), cells, ...more };
}

/** The edit of a sheet in a workbook without other styles than the standard ones. */
export function edited(
  xml: string,
  opened: BookSheet,
  now: BookSheet,
  context: Partial<SheetContext> = {},
): string {
  return editSheet(xml, opened, now, {
    styles: new Styles(blankStyles()),
    dynamicArrayFormat: () => 1,
    ...context,
  });
}

/** What is between the tags of the sheet's data. */
export function rowsOf(xml: string): string {
  return /<(?:\w+:)?sheetData>(.*)<\/(?:\w+:)?sheetData>/s.exec(xml)?.[1] ?? '';
}
