import fc from 'fast-check';
import type { BookCell, BookContent, BookSheet } from '../../../../src/xlsx/book';
import { openPackage } from '../../../../src/xlsx/package/openPackage';
import { readFile } from '../../../../src/xlsx/read/readFile';
import { editFile } from '../../../../src/xlsx/write/book/editFile';
import { editSheet } from '../../../../src/xlsx/write/sheet/editSheet';
import { Styles } from '../../../../src/xlsx/write/styles/Styles';
import { fileOf, workbookFile } from '../../filesOf';
import { formula, number, text } from './sheets';

const styles = `
  <fonts><font><sz val="11"/><name val="Calibri"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
  <borders><border/></borders>
  <cellXfs><xf fontId="0" fillId="0" borderId="0"/>
    <xf numFmtId="9" fontId="0" fillId="0" borderId="0"><protection locked="0"/></xf></cellXfs>`;

const inside = `
  <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>
  <cols><col min="1" max="3" width="12" customWidth="1"/></cols>
  <sheetData>
    <row r="1" ht="20" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c></row>
    <row r="2" hidden="1"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*2</f><v>2</v></c></row>
    <row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c></row>
    <row r="4"><c r="A4"><f t="shared" si="0"/><v>6</v></c><c r="C4" cm="1"><f t="array" ref="C4:C5">B2:B3</f><v>1</v></c></row>
    <row r="5"><c r="C5"><v>2</v></c></row>
  </sheetData>
  <mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells>
  <dataValidations count="1"><dataValidation type="list" sqref="D1:D3"><formula1>"1,2"</formula1></dataValidation></dataValidations>`;

const file = workbookFile({ sheets: { S: inside }, styles, strings: ['<t>a</t>'] });
const part = 'xl/worksheets/sheet1.xml';
const opened = readFile(file).book.sheets[0]!;

/** The file with its sheet as it is now, read again. */
function again(now: BookSheet): BookSheet {
  const parts = openPackage(file);
  const written = new Styles(parts.text('xl/styles.xml'));
  const xml = editSheet(parts.text(part), opened, now, {
    styles: written,
    dynamicArrayFormat: () => 1,
  });
  const all = parts.names.map((name): [string, string] => [name, parts.text(name)]);
  return readFile(fileOf({ ...Object.fromEntries(all), [part]: xml, 'xl/styles.xml': written.xml }))
    .book.sheets[0]!;
}

const content = fc.oneof<fc.Arbitrary<BookContent>[]>(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value + 0)),
  fc.string({ unit: 'binary', minLength: 1 }).map((value) => text(value.replace(/\r\n?/g, '\n'))),
  fc.constantFrom<BookContent>(
    { kind: 'boolean', value: false },
    { kind: 'error', code: '#DIV/0!' },
    formula('=B1&"<x>"', { result: ' x\n' }),
    formula('=IFNA(B1,1/0)', { result: { error: '#DIV/0!' } }),
  ),
);

const format = fc.record(
  {
    numberFormat: fc.constantFrom('0.00', '#,##0 "x"', '@'),
    font: fc.constantFrom('Arial', 'A & "B"'),
    size: fc.constantFrom(8, 10.5),
    color: fc.constant('#0000FF'),
    fill: fc.constant('#FFFFCC'),
    bold: fc.constant(true as const),
    underline: fc.constant(true as const),
    align: fc.constantFrom('left' as const, 'right' as const),
    wrap: fc.constant(true as const),
    indent: fc.constantFrom(1, 2),
    borders: fc.constant({ top: { style: 'thin', color: '#FF0000' }, left: { style: 'double' } }),
  },
  { requiredKeys: [] },
);

const changes = fc.uniqueArray(
  fc.record(
    { row: fc.nat(6), column: fc.nat(5), content, format },
    { requiredKeys: ['row', 'column', 'format'] },
  ),
  { selector: ({ row, column }) => row * 10 + column },
);

/** The sheet's cells with some in the place of others; empty ones are omitted. */
function withCells(cells: readonly BookCell[]): BookCell[] {
  const isChanged = ({ row, column }: BookCell) =>
    cells.some((each) => each.row === row && each.column === column);
  const says = (cell: BookCell) => cell.content ?? Object.keys(cell.format).length > 0;
  return [...opened.cells.filter((cell) => !isChanged(cell)), ...cells.filter(says)];
}

/** The file's array fills C5, and what is there is the array's; so both stay. */
const isFree = ({ row, column }: BookCell) => column !== 2 || (row !== 3 && row !== 4);

test('what is read again is what was written', () => {
  fc.assert(
    fc.property(changes, (all) => {
      const cells = withCells(all.filter(isFree));
      expect(byPlace(again({ ...opened, cells }).cells)).toEqual(byPlace(cells));
    }),
  );
});

test('all else of a sheet, likewise', () => {
  const now: BookSheet = {
    ...opened,
    columnWidths: [12, 5, 12, 7],
    rowHeights: new Map([
      [0, 25],
      [6, 30],
    ]),
    frozen: { rows: 2, columns: 1 },
    merged: [{ row: 7, column: 0, rows: 2, columns: 2 }],
    choices: [
      { area: { row: 0, column: 3, rows: 2, columns: 1 }, list: { kind: 'values', values: ['x'] } },
    ],
    shades: [
      {
        area: { row: 1, column: 0, rows: 3, columns: 2 },
        condition: { kind: 'greaterThanOrEqual', value: 1e21 },
        color: '#9C0006',
      },
      {
        area: { row: 2, column: 1, rows: 1, columns: 1 },
        condition: { kind: 'error' },
        fill: '#FFC7CE',
      },
    ],
    hiddenRows: new Set([3]),
    hiddenColumns: new Set([1]),
    tabColor: '#FF0000',
    hasGridlines: false,
  };
  expect(again(now)).toEqual(now);
});

test('a date of a file that counts from 1904', () => {
  const macintosh = workbookFile({
    before: '<workbookPr date1904="1"/>',
    sheets: { S: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' },
    styles: styles.replace('numFmtId="9"', 'numFmtId="14"'),
  });
  const { book } = readFile(macintosh);
  const [cell] = book.sheets[0]!.cells;
  const cells = [{ ...cell!, content: number(45_000) }];
  const now = { ...book, sheets: [{ ...book.sheets[0]!, cells }] };
  expect(readFile(editFile(macintosh, book, now)).book.sheets[0]!.cells).toEqual(cells);
});

function byPlace(cells: readonly BookCell[]): BookCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
