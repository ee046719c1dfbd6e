import type { BookSheet } from '../../book';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The XML of a sheet with nothing in it: what a new sheet is an edit of. */
export const blankSheetXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  `<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetData/></worksheet>`,
].join('');

/** A sheet with nothing in it, as it would be read from that. */
export function blankSheet(name: string): BookSheet {
  return {
    name,
    cells: [],
    columnWidths: [],
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    merged: [],
    tables: [],
    choices: [],
    charts: [],
  };
}
