import type { BookSheet } from '../../../src/xlsx/book';
import { readFile } from '../../../src/xlsx/read/readFile';
import { main, relationship, workbookFile } from '../filesOf';

const read = (sheet: string): BookSheet | undefined =>
  readFile(workbookFile({ sheets: { S: sheet } })).book.sheets[0];
const area = (row: number, column: number, rows: number, columns: number) => ({
  ...{ row, column, rows, columns },
});
const filled = '<sheetData><row r="2"><c r="D2"><v>1</v></c></row></sheetData>';

test('an empty sheet says nothing but where it is', () => {
  expect(read('<sheetData/>')).toEqual({
    ...{ part: 'xl/worksheets/sheet1.xml', name: 'S', cells: [], merged: [], columnWidths: [] },
    ...{
      rowHeights: new Map(),
      frozen: { rows: 0, columns: 0 },
      tables: [],
      choices: [],
      charts: [],
    },
  });
});

describe('columns and rows', () => {
  test.each([
    ['widths', '<cols><col min="2" max="3" width="12.5"/></cols>', [undefined, 12.5, 12.5]],
    [
      'widths to the end, as far as there is anything',
      '<cols><col min="2" max="16384" width="5"/></cols>',
      [undefined, 5, 5, 5],
    ],
    [
      'a width of all',
      '<sheetFormatPr defaultColWidth="20"/><cols><col min="2" max="2" width="5"/></cols>',
      [20, 5, 20, 20],
    ],
  ])('%s', (_, xml, widths) => {
    expect(read(xml + filled)?.columnWidths).toEqual(widths);
  });

  test('hidden columns', () => {
    const hidden = read(
      '<cols><col min="3" max="16384" width="9" hidden="1"/></cols><sheetData/>',
    )?.hiddenColumns;
    expect([hidden?.size, hidden?.has(1), hidden?.has(2), hidden?.has(16_383)]).toEqual([
      16_382,
      false,
      true,
      true,
    ]);
  });

  test('heights and hidden rows', () => {
    const sheet = read(
      '<sheetData><row r="2" ht="30"/><row r="3" hidden="1" ht="0"/><row hidden="true"/></sheetData>',
    );
    expect(sheet?.rowHeights).toEqual(
      new Map([
        [1, 30],
        [2, 0],
      ]),
    );
    expect(sheet?.hiddenRows).toEqual(new Set([2, 3]));
  });

  // Those in the range of a filter that is in use; its first row holds the headings.
  test.each([
    ['<filterColumn colId="0"><filters/></filterColumn>', [1, 2]],
    ['', undefined],
  ])('rows that a filter hides: %s', (columns, filtered) => {
    const rows = [1, 2, 3, 9].map((row) => `<row r="${row}" hidden="1"/>`).join('');
    const sheet = read(
      `<sheetData>${rows}</sheetData><autoFilter ref="A1:C5">${columns}</autoFilter>`,
    );
    expect(sheet?.filteredRows).toEqual(filtered && new Set(filtered));
  });

  test('rows that a table filters', () => {
    const { book } = readFile(
      workbookFile({
        sheets: { S: '<sheetData><row r="5" hidden="1"/><row r="8" hidden="1"/></sheetData>' },
        relationships: { S: relationship('rId1', 'table', '../tables/table1.xml') },
        parts: {
          'xl/tables/table1.xml': main(
            'table',
            '<autoFilter ref="A4:B6"><filterColumn colId="1"/></autoFilter>',
          ),
        },
      }),
    );
    expect(book.sheets[0]?.filteredRows).toEqual(new Set([4]));
  });

  test('a height of all, and all rows hidden that say nothing', () => {
    const sheet = read(
      '<sheetFormatPr defaultRowHeight="20" customHeight="1" zeroHeight="1"/><sheetData><row r="1" ht="9"/><row r="3"/></sheetData>',
    );
    expect(sheet?.rowHeights).toEqual(
      new Map([
        [0, 9],
        [1, 20],
        [2, 20],
      ]),
    );
    expect(sheet?.hiddenRows).toEqual(new Set([1]));
  });
});

describe('the view', () => {
  test.each([
    ['frozen', '<pane xSplit="1" ySplit="2" state="frozen"/>', { rows: 2, columns: 1 }],
    [
      'frozen after it was split',
      '<pane ySplit="2" state="frozenSplit"/>',
      { rows: 2, columns: 0 },
    ],
    ['split only', '<pane xSplit="1000" ySplit="2000"/>', { rows: 0, columns: 0 }],
  ])('panes that are %s', (_, pane, frozen) => {
    expect(
      read(`<sheetViews><sheetView>${pane}</sheetView></sheetViews><sheetData/>`)?.frozen,
    ).toEqual(frozen);
  });

  test('gridlines that are off, and the color of the tab', () => {
    const sheet = read(
      '<sheetPr><tabColor rgb="FF112233"/></sheetPr><sheetViews><sheetView showGridLines="0"/></sheetViews><sheetData/>',
    );
    expect(sheet).toMatchObject({ hasGridlines: false, tabColor: '#112233' });
  });
});

describe('merged cells', () => {
  const merged = (...refs: string[]) =>
    read(
      `<sheetData/><mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    )?.merged;
  test.each([
    ['a block', ['B2:C4'], [area(1, 1, 3, 2)]],
    ['written from below', ['C4:B2'], [area(1, 1, 3, 2)]],
    ['one cell is not merged', ['B2'], []],
    ['whole columns stay in the file', ['A:B', '1:2'], []],
    ['the whole sheet stays in the file', ['A1:XFD1048576'], []],
    [
      'what overlaps another stays in the file',
      ['A1:B2', 'B2:C3', 'C3:D4'],
      [area(0, 0, 2, 2), area(2, 2, 2, 2)],
    ],
    ['what is no range stays in the file', ['', 'A1:', 'A1:XFE2', 'A0:B1'], []],
  ])('%s', (_, refs, areas) => {
    expect(merged(...refs)).toEqual(areas);
  });
});

describe('tables', () => {
  const table = (attributes: string) =>
    readFile(
      workbookFile({
        sheets: { S: '<sheetData/>' },
        relationships: { S: relationship('rId9', 'table', '../tables/table1.xml') },
        parts: {
          'xl/tables/table1.xml': main(
            'table',
            '<tableColumns><tableColumn name="Year"/><tableColumn name="two_x000a_lines"/></tableColumns>',
          ).replace(
            '<table ',
            `<table id="1" name="t" displayName="Deals" ref="B2:C5" ${attributes} `,
          ),
        },
      }),
    ).book.sheets[0]?.tables;
  const plain = { name: 'Deals', area: area(1, 1, 4, 2), headings: ['Year', 'two\nlines'] };
  test.each([
    ['of data below headings', 'totalsRowShown="0"', plain],
    ['with totals', 'totalsRowCount="1"', { ...plain, hasTotals: true }],
    ['without headings', 'headerRowCount="0"', { ...plain, hasHeaders: false }],
  ])('%s', (_, attributes, expected) => {
    expect(table(attributes)).toEqual([expected]);
  });
});

describe('lists to choose from', () => {
  const choices = (type: string, formula: string, cells = 'B2:B3') =>
    read(
      `<sheetData/><dataValidations><dataValidation type="${type}" sqref="${cells}"><formula1>${formula}</formula1></dataValidation></dataValidations>`,
    )?.choices;
  test.each([
    ['numbers and texts', '"1, 2.5,Own,007,"', { kind: 'values', values: [1, 2.5, 'Own', '007'] }],
    ['a quote within', '"a""b"', { kind: 'values', values: ['a"b'] }],
    ['a range', 'S!$A$1:$A$3', { kind: 'cells', formula: '=S!$A$1:$A$3' }],
    ['a name', 'Cases', { kind: 'cells', formula: '=Cases' }],
  ])('%s', (_, formula, list) => {
    expect(choices('list', formula)).toEqual([{ area: area(1, 1, 2, 1), list }]);
  });

  test('each area has its own', () => {
    expect(choices('list', 'Cases', 'A1 C1:D1')?.map((choice) => choice.area)).toEqual([
      area(0, 0, 1, 1),
      area(0, 2, 1, 2),
    ]);
  });

  test('other rules do not count', () => {
    expect(choices('whole', '1')).toEqual([]);
  });

  test('a newer list is in an extension', () => {
    const sheet = read(
      '<sheetData/><extLst><ext><x:dataValidations xmlns:x="x"><x:dataValidation type="list"><x:formula1><f>Other!$A$1:$A$2</f></x:formula1><sqref>A1</sqref></x:dataValidation></x:dataValidations></ext></extLst>',
    );
    expect(sheet?.choices).toEqual([
      { area: area(0, 0, 1, 1), list: { kind: 'cells', formula: '=Other!$A$1:$A$2' } },
    ]);
  });
});
