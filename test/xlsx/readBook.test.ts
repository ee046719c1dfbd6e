import { strToU8, zipSync } from 'fflate';
import type { Book, BookContent, BookFormula, BookFormat, BookSheet } from '../../src/xlsx/book';
import { readBook } from '../../src/xlsx/read/readBook';
import { writeBook } from '../../src/xlsx/write/writeBook';
import { lookalikes } from '../../src/checks/each/lookalikes';

const cell = (row: number, column: number, content?: BookContent, format: BookFormat = {}) => ({
  ...{ row, column, format },
  ...(content && { content }),
});
const number = (value: number): BookContent => ({ kind: 'number', value });
const text = (value: string): BookContent => ({ kind: 'text', value });
const formula = (formula: string): BookFormula => ({ kind: 'formula', formula });

/** Below the others, in a column that no table holds. */
const similar = lookalikes.map(([value], i) => cell(10 + i, 4, text(value)));

const sheet: BookSheet = {
  name: "What's it",
  cells: [
    cell(0, 0, text('Year')),
    cell(0, 1, text('=1+1'), { bold: true, color: '#FF0000', fill: '#FFFF00' }),
    cell(1, 0, number(45_500), { numberFormat: 'yyyy-mm-dd' }),
    cell(1, 1, number(0.1 + 0.2), { numberFormat: '0.0%', align: 'center', vertical: 'top' }),
    cell(2, 0, { kind: 'boolean', value: false }),
    cell(2, 1, { kind: 'error', code: '#N/A' }),
    cell(3, 0, text('#N/A')),
    cell(3, 1, { ...formula('=IFNA(CAPEX.AI_GAP(60,20),LET(x,1,x))'), form: 'dynamicArray' }),
    cell(4, 0, undefined, { font: 'Arial', size: 16, italic: true, underline: true, strike: true }),
    cell(4, 1, text(' two\nlines '), { wrap: true }),
    ...similar,
  ],
  columnWidths: [12.5, undefined, 30],
  rowHeights: new Map([[2, 30]]),
  frozen: { rows: 1, columns: 2 },
  merged: [{ row: 6, column: 0, rows: 2, columns: 3 }],
  tables: [
    {
      name: 'Things',
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      headings: ['Year', '=1+1'],
    },
    {
      ...{ name: 'Data', area: { row: 20, column: 0, rows: 2, columns: 1 }, headings: ['Column1'] },
      hasHeaders: false,
      hasTotals: true,
    },
  ],
  choices: [],
  charts: [],
};

const book: Book = {
  sheets: [sheet, { ...sheet, name: 'Second', tables: [], visibility: 'hidden' }],
  names: [
    { name: 'Spend', formula: "='What''s it'!$A$2" },
    { name: 'Twice', formula: '=LAMBDA(x,x*2)' },
    { name: 'Own', formula: "='What''s it'!$A$3", sheet: 'Second' },
  ],
  calculateOnOpening: true,
  modified: new Date('2024-07-27'),
  activeSheet: 0,
};

test('what was written is read', async () => {
  const read = await readBook(await writeBook(book));
  expect(read.names).toEqual(book.names);
  expect(read.activeSheet).toBe(0);
  expect(read.sheets.map(sorted)).toEqual(book.sheets.map(sorted));
});

test.each([
  ['no zip at all', () => strToU8('Year;Revenue\n2024;20')],
  ['a zip of something else', () => zipSync({ 'readme.txt': strToU8('hello') })],
  ['nothing', () => new Uint8Array()],
])('refuses %s', async (_, bytes) => {
  await expect(readBook(bytes())).rejects.toThrow();
});

/** But for the part that it was read from. */
function sorted({ part: _, ...of }: BookSheet): BookSheet {
  return { ...of, cells: [...of.cells].sort((a, b) => a.row - b.row || a.column - b.column) };
}
