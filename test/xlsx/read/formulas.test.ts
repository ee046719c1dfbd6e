import type { BookCell, BookFormula } from '../../../src/xlsx/book';
import { readFile } from '../../../src/xlsx/read/readFile';
import { workbookFile } from '../filesOf';

const cellsOf = (rows: string, after = ''): readonly BookCell[] =>
  readFile(workbookFile({ sheets: { S: `<sheetData>${rows}</sheetData>` }, after })).book.sheets[0]
    ?.cells ?? [];
const first = (cell: string) => cellsOf(`<row r="1">${cell}</row>`)[0]?.content;
const formula = (text: string, more: Partial<BookFormula> = {}) => ({
  ...{ kind: 'formula', formula: text },
  ...more,
});

test.each([
  ['a number', '<c><f>1+1</f><v>2</v></c>', formula('=1+1', { result: 2 })],
  [
    'a text',
    '<c t="str"><f>A2&amp;""</f><v>a_x0009_</v></c>',
    formula('=A2&""', { result: 'a\t' }),
  ],
  ['an empty text', '<c t="str"><f>A2</f><v></v></c>', formula('=A2', { result: '' })],
  ['boolean', '<c t="b"><f>TRUE</f><v>1</v></c>', formula('=TRUE', { result: true })],
  [
    'an error',
    '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    formula('=1/0', { result: { error: '#DIV/0!' } }),
  ],
  ['nothing', '<c><f>1+1</f></c>', formula('=1+1')],
])('a formula whose result is %s', (_, cell, content) => {
  expect(first(cell)).toEqual(content);
});

test.each([
  [
    'what only files have is left out',
    '<f>_xlfn.IFNA(A2,_xldudf_CAPEX_AI_GAP(60,20))</f>',
    '=IFNA(A2,CAPEX.AI_GAP(60,20))',
  ],
  ['the sign is written once', '<f>=A2</f>', '=A2'],
  ['space around it is left', '<f> A2 </f>', '=A2'],
])('%s', (_, written, read) => {
  expect(first(`<c>${written}</c>`)).toEqual(formula(read));
});

test('an empty formula does not count', () => {
  expect(first('<c><f/><v>2</v></c>')).toEqual({ kind: 'number', value: 2 });
});

test.each([
  ['is entered as an array', '<c><f t="array" ref="A1">SUM(A2:A3*2)</f></c>', { form: 'array' }],
  [
    'is a dynamic array',
    '<c cm="1"><f t="array" ref="A1">SUM(A2:A3*2)</f></c>',
    { form: 'dynamicArray' },
  ],
])('a formula that %s', (_, cell, more) => {
  expect(first(cell)).toEqual(formula('=SUM(A2:A3*2)', more as Partial<BookFormula>));
});

test('an old formula takes one value from a range', () => {
  expect(first('<c r="B1"><f>A1:A3*2</f></c>')).toEqual(
    formula('=@A1:A3*2', { form: 'intersecting' }),
  );
});

test('the name of a range is one too, in the sheet that knows it', () => {
  const cell = '<row r="1"><c r="B1"><f>Many*2</f></c></row>';
  const names = '<definedNames><definedName name="many">S!$A$1:$A$3</definedName></definedNames>';
  expect(cellsOf(cell, names)[0]?.content).toEqual(formula('=@Many*2', { form: 'intersecting' }));
  expect(cellsOf(cell)[0]?.content).toEqual(formula('=Many*2'));
});

test('what an array formula fills is noted with it, and is in no other cell', () => {
  const cells = cellsOf(
    '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row>' +
      '<row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="C2"><v>8</v></c></row>' +
      '<row r="3"><c r="A3"><v>7</v></c></row>',
  );
  expect(cells).toHaveLength(4);
  expect(cells[0]?.content).toEqual(
    formula('=C1:D2*2', {
      ...{ form: 'array', result: 1, spill: { rows: 2, columns: 2 } },
      filled: [
        [1, 2],
        [{ error: '#N/A' }, undefined],
      ],
    }),
  );
});

test.each([
  ['a row and a column', 'dt2D="1" dtr="1" r1="B1" r2="B2"', '=TABLE(B1,B2)'],
  ['a row', 'dtr="1" r1="B1"', '=TABLE(B1,)'],
  ['a column', 'r1="B1"', '=TABLE(,B1)'],
])('a data table of %s is in its first cell, the others are values', (_, attributes, read) => {
  const cells = cellsOf(
    `<row r="1"><c><f t="dataTable" ref="A1:B1" ${attributes}/><v>1</v></c><c><v>2</v></c></row>`,
  );
  expect(cells.map(({ content }) => content)).toEqual([
    formula(read, { form: 'dataTable', result: 1 }),
    { kind: 'number', value: 2 },
  ]);
});

const shared = (at: string, text: string) =>
  `<c r="${at}"><f t="shared" si="0">${text}</f><v>0</v></c>`;

test.each([
  ['what is not fixed moves', 'A1+$A1+A$1+$A$1', 'B2', '=B2+$A2+B$1+$A$1'],
  ['whole rows and columns too', 'SUM(A:A,$A:B,1:1,$1:2)', 'B2', '=SUM(B:B,$A:C,2:2,$1:3)'],
  ['references to sheets too', "SUM(S!A1,'a b!'!A1:B2)", 'C1', "=SUM(S!C1,'a b!'!C1:D2)"],
  [
    'names, texts and functions do not',
    'LOG10(Q1)&amp;"A1"&amp;A1_x&amp;SUM(Deals[A1])',
    'B1',
    '=LOG10(R1)&"A1"&A1_x&SUM(Deals[A1])',
  ],
  ['what leaves the sheet comes in again', 'XFD1+A1048576', 'B2', '=A2+B1'],
])('a formula that a file keeps once: %s', (_, text, at, read) => {
  const row = at.slice(1);
  const other = row === '1' ? '' : `</row><row r="${row}">`;
  const cells = cellsOf(`<row r="1">${shared('A1', text)}${other}${shared(at, '')}</row>`);
  expect(cells.at(-1)?.content).toMatchObject({ formula: read });
});

test('a shared formula that is nowhere leaves its value', () => {
  expect(first(shared('A1', ''))).toEqual({ kind: 'number', value: 0 });
});

test('a formula is shared with cells above the one that has it', () => {
  const cells = cellsOf(
    '<row r="1"><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" ref="B1:B3" si="0">A2*$D$1</f><v>4</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c><c r="C3"><f t="shared" si="9"/><v>7</v></c></row>',
  );
  expect(cells.map(({ content }) => content)).toEqual([
    formula('=A1*$D$1', { result: 2 }),
    formula('=A2*$D$1', { result: 4 }),
    formula('=A3*$D$1', { result: 6 }),
    { kind: 'number', value: 7 },
  ]);
});
