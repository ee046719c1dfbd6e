import { FileError } from '../../../src/xlsx/package/fileError';
import { readFile } from '../../../src/xlsx/read/readFile';
import { fileSerial, gridSerial } from '../../../src/xlsx/read/serials';
import { isDateFormat } from '../../../src/xlsx/read/isDateFormat';
import { main, relationship, relationships, workbookFile } from '../filesOf';

const empty = '<sheetData/>';
const sheets = (list: string) => main('workbook', `<sheets>${list}</sheets>`);

describe('sheets', () => {
  /** Five sheets, of which the grid shows two. */
  const mixed = (view = '') =>
    workbookFile({
      sheets: { One: empty },
      parts: {
        'xl/workbook.xml': main(
          'workbook',
          `${view}<sheets><sheet name="Chart" sheetId="5" r:id="c"/><sheet name="One" sheetId="1" r:id="w"/>` +
            '<sheet name="Dialog" sheetId="2" r:id="d"/><sheet name="Macros" sheetId="3" r:id="m"/>' +
            '<sheet name="Lost" sheetId="4" r:id=""/><sheet name="Two" sheetId="9" state="veryHidden" r:id="v"/></sheets>' +
            '<definedNames><definedName name="a" localSheetId="5">Two!$A$1</definedName><definedName name="b" localSheetId="0">One!$A$1</definedName></definedNames>',
        ),
        'xl/_rels/workbook.xml.rels': relationships(
          relationship('w', 'worksheet', '/xl/worksheets/sheet1.xml') +
            relationship('v', 'worksheet', 'odd\\two.xml') +
            relationship('c', 'chartsheet', 'chartsheets/sheet1.xml') +
            relationship('d', 'dialogsheet', 'dialogsheets/sheet1.xml') +
            relationship('m', 'xlMacrosheet', 'macrosheets/sheet1.xml'),
        ),
        'xl/odd/two.xml': main('worksheet', empty),
      },
    });

  test('those of cells are read, in order; the others are carried', () => {
    const { book, carried } = readFile(mixed());
    expect(book.sheets).toMatchObject([
      { name: 'One', part: 'xl/worksheets/sheet1.xml' },
      { name: 'Two', part: 'xl/odd/two.xml', visibility: 'veryHidden' },
    ]);
    expect(book.names).toEqual([{ name: 'a', formula: '=Two!$A$1', sheet: 'Two' }]);
    expect(carried.notShown.map(({ kind, count }) => [kind, count])).toEqual([
      ['chartSheet', 1],
      ['dialogSheet', 1],
      ['macroSheet', 1],
      ['lostSheet', 1],
    ]);
  });

  test.each([
    ['the first one, if the file names none', '', 0],
    ['the first one, if it is a chart', '<bookViews><workbookView activeTab="0"/></bookViews>', 0],
    [
      'the first one, if the other is hidden',
      '<bookViews><workbookView activeTab="5"/></bookViews>',
      0,
    ],
  ])('%s is shown first', (_, view, shown) => {
    expect(readFile(mixed(view)).book.activeSheet).toBe(shown);
  });

  test('the one that the file says is shown first', () => {
    const file = workbookFile({
      sheets: { One: empty, Two: empty },
      before: '<bookViews><workbookView activeTab="1"/></bookViews>',
    });
    expect(readFile(file).book.activeSheet).toBe(1);
  });

  test('a workbook without any is refused', () => {
    const file = workbookFile({ sheets: {}, parts: { 'xl/workbook.xml': sheets('') } });
    expect(() => readFile(file)).toThrow(new FileError({ kind: 'noSheets' }));
  });

  test('a strict file with prefixes is read', () => {
    const x = 'xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"';
    const r = 'xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"';
    const file = workbookFile({
      sheets: { One: empty },
      parts: {
        'xl/workbook.xml': `<x:workbook ${x} ${r}><x:sheets><x:sheet name="One" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
        'xl/_rels/workbook.xml.rels': relationships(
          '<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/>',
        ),
        'xl/worksheets/sheet1.xml': `<x:worksheet ${x}><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect(readFile(file).book.sheets[0]?.cells).toEqual([
      { row: 0, column: 0, format: {}, content: { kind: 'number', value: 1 } },
    ]);
  });
});

test.each([
  [
    'a name that another sheet has in other letter case',
    'xl/workbook.xml',
    sheets('<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="DATA" sheetId="2"/>'),
  ],
  [
    'a part that another sheet has',
    'xl/workbook.xml',
    sheets('<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/>'),
  ],
  ['a reference that says nothing', 'xl/workbook.xml', sheets('<sheet name="R&D" sheetId="1"/>')],
  ['an attribute without quotes', '[Content_Types].xml', '<Types><Default Extension=xml/></Types>'],
  [
    'a text that is none',
    'xl/worksheets/sheet1.xml',
    main(
      'worksheet',
      `${empty}<dataValidations><dataValidation><formula1>R&D</formula1></dataValidation></dataValidations>`,
    ),
  ],
])('%s is damage of its part', (_, part, text) => {
  const file = workbookFile({ sheets: { S: empty }, parts: { [part]: text } });
  try {
    readFile(file);
  } catch (error) {
    expect(error instanceof FileError && error.fault).toMatchObject({ kind: 'damaged', part });
  }
  expect.assertions(1);
});

test('names are those that formulas can use', () => {
  const names = [
    '<definedName name="Spend" comment="in USD bn">S!$B$2</definedName>',
    '<definedName name="spend">S!$B$3</definedName>',
    '<definedName name="Spend" localSheetId="0">S!$B$4</definedName>',
    '<definedName name="__proto__">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>',
    '<definedName name="Hidden" hidden="1">S!$A$1</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$B$2</definedName>',
    '<definedName name="Macro" function="1" vbProcedure="1">#NAME?</definedName>',
    '<definedName name="Nothing"/>',
  ];
  const file = workbookFile({
    sheets: { S: empty },
    after: `<definedNames>${names.join('')}</definedNames>`,
  });
  const { book, carried } = readFile(file);
  expect(book.names).toEqual([
    { name: 'Spend', formula: '=S!$B$2', comment: 'in USD bn' },
    { name: 'Spend', formula: '=S!$B$4', sheet: 'S' },
    { name: '__proto__', formula: '=LAMBDA(x,x*2)' },
  ]);
  expect(carried.notShown).toEqual([{ kind: 'hiddenName', count: 1 }]);
});

test('hidden names come with what uses them: a formula, a list, a listed name, or another of them', () => {
  const hidden = ['ByCell', 'ByList', 'ByName', 'Deep', 'Unused', '_xlfn.IFERROR'];
  const names = [
    '<definedName name="Listed">ByName*2</definedName>',
    ...hidden.map((name) => `<definedName name="${name}" hidden="1">S!$A$1</definedName>`),
    '<definedName name="ByCell" hidden="1" localSheetId="0">Deep+1</definedName>',
  ];
  const file = workbookFile({
    sheets: {
      S:
        '<sheetData><row r="1"><c r="A1"><f>bycell+1</f></c></row></sheetData>' +
        '<dataValidations><dataValidation type="list" sqref="B1"><formula1>ByList</formula1></dataValidation></dataValidations>',
    },
    after: `<definedNames>${names.join('')}</definedNames>`,
  });
  const { names: read } = readFile(file).book;
  const hiddenOnes = read.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  expect(hiddenOnes).toEqual(['ByCell', 'ByList', 'ByName', 'Deep', 'ByCell']);
  expect(read.find(({ name }) => name === 'Listed')).toEqual({
    ...{ name: 'Listed', formula: '=ByName*2' },
  });
});

test('a file is carried as it came, and keeps its type', () => {
  const file = workbookFile({ sheets: { S: empty } });
  expect(readFile(file).carried).toEqual({ bytes: file, type: 'xlsx', notShown: [] });
});

test.each([
  ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'xlsm'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', 'xltx'],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', 'xltm'],
])('%s is a file of type %s', (type, expected) => {
  const file = workbookFile({
    sheets: { S: empty },
    parts: {
      '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    },
  });
  expect(readFile(file).carried.type).toBe(expected);
});

test.each([
  ['<calcPr calcId="1" fullCalcOnLoad="1"/>', true],
  ['<calcPr calcId="1"/>', false],
])('%s', (after, calculateOnOpening) => {
  expect(readFile(workbookFile({ sheets: { S: empty }, after })).book.calculateOnOpening).toBe(
    calculateOnOpening,
  );
});

test('when it was changed is read', () => {
  const file = workbookFile({
    sheets: { S: empty },
    parts: {
      '_rels/.rels': relationships(
        relationship('a', 'officeDocument', 'xl/workbook.xml') +
          relationship('b', 'core-properties', 'docProps/core.xml'),
      ),
      'docProps/core.xml':
        '<c:p xmlns:c="c"><d:modified xmlns:d="d">2024-07-27T01:02:03Z</d:modified></c:p>',
    },
  });
  expect(readFile(file).book.modified).toEqual(new Date('2024-07-27T01:02:03Z'));
});

test('progress is reported, to 100% at most', () => {
  const told: number[] = [];
  const rows = Array.from({ length: 9000 }, () => '<row/>').join('');
  const sheet = `<sheetData>${rows}</sheetData>`;
  readFile(workbookFile({ sheets: { A: sheet, B: sheet } }), {
    onProgress: (done) => told.push(done),
  });
  expect(told.length).toBeGreaterThanOrEqual(4);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
});

test.each([
  ['m/d/yyyy', true],
  ['mmm', true],
  ['[$-409]d-mmm-yy;@', true],
  ['yyyy"年"', true],
  ['[h]:mm:ss', false],
  ['h:mm AM/PM', false],
  ['mm:ss', false],
  ['0.00', false],
  ['0.00E+00', false],
  ['[$AED ]#,##0.00', false],
  ['[Red]#,##0" days"', false],
  ['0\\d', false],
  ['_d0', false],
  ['0;0;0;d', false],
])('%s shows a day: %s', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

test.each([
  [0, 'm/d/yyyy'],
  [45_000.25, 'm/d/yyyy h:mm'],
  [0.5, '[h]:mm'],
  [-3, 'm/d/yyyy'],
  [20, undefined],
])('%d as %s comes back', (value, format) => {
  expect(fileSerial(gridSerial(value, format), format)).toBe(value);
});
