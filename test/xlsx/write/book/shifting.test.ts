import type { Book, BookSheet, Origins } from '../../../../src/xlsx/book';
import { movesOf } from '../../../../src/xlsx/write/book/movesOf';
import { shiftedAreas } from '../../../../src/xlsx/write/book/shifting/shiftedAreas';
import { shiftedFormula } from '../../../../src/xlsx/write/book/shifting/shiftedFormula';

const blank: BookSheet = {
  ...{ name: 'Data', part: 'data', cells: [{ row: 19, column: 4, format: {} }] },
  ...{ columnWidths: [], rowHeights: new Map(), frozen: { rows: 0, columns: 0 } },
  ...{ merged: [], tables: [], choices: [], charts: [] },
};
const january: BookSheet = { ...blank, name: 'January', part: 'january' };
const march: BookSheet = { ...blank, name: "O'Brien's", part: 'march' };

/** Row 6 is new, rows 11 and 12 of the file are gone, and so is column C. */
const origins: Origins = {
  rows: [
    { at: 0, from: 0, count: 5 },
    { at: 6, from: 5, count: 5 },
    { at: 11, from: 12, count: 8 },
  ],
  columns: [
    { at: 0, from: 0, count: 2 },
    { at: 2, from: 3, count: 2 },
  ],
};
const opened = bookOf([blank, january, march]);
const moved = movesOf(opened, bookOf([{ ...blank, origins }, january, march]));
const renamed = movesOf(opened, bookOf([{ ...blank, name: 'My data' }, january, march]));
const removed = movesOf(opened, bookOf([january, march]));

function bookOf(sheets: readonly BookSheet[]): Book {
  return { sheets, names: [], calculateOnOpening: false, modified: new Date(0) };
}

test.each<[formula: string, expected: string, why: string]>([
  ['Data!$A$1:$B$5', 'Data!$A$1:$B$5', 'all of it stands above and to the left'],
  ['Data!$A$1:$B$6', 'Data!$A$1:$B$7', 'it holds the new row'],
  ['Data!A6', 'Data!A7', 'below the new row'],
  ['Data!$A$11:$A$12', '#REF!', 'its rows are gone'],
  ['Data!$A$10:$A$12', 'Data!$A$11', 'its last rows are gone'],
  ['Data!$A$12:$A$14', 'Data!$A$12:$A$13', 'its first row is gone'],
  ['Data!$C$1', '#REF!', 'its column is gone'],
  ['Data!$D$1', 'Data!$C$1', 'to the right of a column that is gone'],
  ['Data!$C:$E+1', 'Data!$C:$D+1', 'whole columns'],
  ['Data!$6:$11,Data!$A:$B', 'Data!$7:$11,Data!$A:$B', 'rows and columns to repeat'],
  ['Data!$A$6:$A$1048576', 'Data!$A$7:$A$1048576', 'to the end of the sheet'],
  ['Data!$A$30:$XFD$31', 'Data!$A$29:$XFD$30', 'below all cells'],
  ['January!A6+A6', 'January!A6+A6', 'another sheet, and none'],
  ['SUM(Data!A6)+_xlfn.NEW("Data!A6")', 'SUM(Data!A7)+_xlfn.NEW("Data!A6")', 'not texts'],
  ['[1]Data!A6', '[1]Data!A6', 'of another workbook'],
  ['#REF!A6', '#REF!A6', 'lost already'],
])('%s becomes %s if rows and columns moved: %s', (formula, expected) => {
  expect(shiftedFormula(formula, moved)).toBe(expected);
});

test.each<[formula: string, expected: string, why: string]>([
  ['Data!A6', "'My data'!A6", 'a name that needs quotation marks'],
  ["'Data'!$A:$B", "'My data'!$A:$B", 'had them'],
  ['data!rate*2', "'My data'!rate*2", 'a name of the sheet, in small letters'],
  ['SUM(Data:January!A1)', "SUM('My data:January'!A1)", 'several sheets'],
  ["'O''Brien''s'!A1", "'O''Brien''s'!A1", 'another sheet'],
  ['[1]Data!A6', '[1]Data!A6', 'of another workbook'],
])('%s becomes %s if the sheet was renamed: %s', (formula, expected) => {
  expect(shiftedFormula(formula, renamed)).toBe(expected);
});

test.each<[formula: string, expected: string, why: string]>([
  ['SUM(Data!A6,January!B2)', 'SUM(#REF!,January!B2)', 'a cell'],
  ['Data!rate', '#REF!', 'a name of the sheet'],
  ['SUM(Data:January!A1)', 'SUM(#REF!)', 'the first of several sheets'],
])('%s becomes %s if the sheet was removed: %s', (formula, expected) => {
  expect(shiftedFormula(formula, removed)).toBe(expected);
});

test('what is pushed over the end of the sheet is gone', () => {
  const down: Origins = {
    rows: [{ at: 1, from: 0, count: 1_048_575 }],
    columns: [{ at: 0, from: 0, count: 16_384 }],
  };
  const pushed = movesOf(opened, bookOf([{ ...blank, origins: down }, january, march]));
  expect(shiftedFormula('Data!A1048576+Data!A1048575', pushed)).toBe('#REF!+Data!A1048576');
  expect(pushed.sheets.get('data')?.rows?.every(({ at, count }) => at + count <= 1_048_576)).toBe(
    true,
  );
});

test('a reference without a sheet is of the sheet of the formula', () => {
  expect(shiftedFormula('A6>$D$1', moved, 'Data')).toBe('A7>$C$1');
  expect(shiftedFormula('A6>$D$1', moved, 'January')).toBe('A6>$D$1');
});

test.each<[areas: string, expected: string | undefined, why: string]>([
  ['A1:B2', 'A1:B2', 'nothing moved'],
  ['A1 A6:B7', 'A1 A7:B8', 'one of two'],
  ['C1:C9 A6', 'A7', 'one of them is gone'],
  ['A11:E12', undefined, 'all are gone'],
])('the areas %s become %s: %s', (areas, expected) => {
  expect(shiftedAreas(areas, moved.sheets.get('data')!)).toBe(expected);
});
