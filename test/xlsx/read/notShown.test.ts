import { readFile } from '../../../src/xlsx/read/readFile';
import { relationship, relationships, workbookFile, type WorkbookParts } from '../filesOf';

const empty = '<sheetData/>';
const inSheet = (sheet: string, more: Partial<WorkbookParts> = {}) =>
  readFile(workbookFile({ sheets: { S: sheet }, ...more })).carried.notShown;
const withPart = (kind: string, part: string, text: string, sheet = empty) =>
  inSheet(sheet, {
    relationships: { S: relationship('rId1', kind, `../${part}`) },
    parts: { [`xl/${part}`]: text },
  });

test.each([
  [
    '<conditionalFormatting sqref="B2:B9 D2"><cfRule/></conditionalFormatting>',
    'conditionalFormat',
    1,
    'B2:B9',
  ],
  [
    '<dataValidations><dataValidation type="whole" sqref="C3"/><dataValidation type="list" sqref="A1"/></dataValidations>',
    'validation',
    1,
    'C3',
  ],
  ['<hyperlinks><hyperlink ref="A1"/><hyperlink ref="A2"/></hyperlinks>', 'hyperlink', 2, 'A1'],
  ['<autoFilter ref="A1:C9"/>', 'filter', 1, 'A1:C9'],
  ['<scenarios><scenario name="a"/></scenarios>', 'scenario', 1, undefined],
  ['<sheetProtection sheet="1"/>', 'protectedSheet', 1, undefined],
  ['<pageSetup orientation="landscape"/>', 'printSetup', 1, undefined],
  ['<mergeCells><mergeCell ref="A:B"/></mergeCells>', 'mergedCells', 1, 'A:B'],
  ['<controls><control shapeId="1"/><control shapeId="2"/></controls>', 'control', 2, undefined],
  [
    '<oleObjects><AlternateContent><Choice><oleObject shapeId="1"/></Choice><Fallback><oleObject shapeId="1"/></Fallback></AlternateContent></oleObjects>',
    'embeddedObject',
    1,
    undefined,
  ],
  [
    '<extLst><ext><sparklineGroups><sparklineGroup><sparklines><sparkline><f>A1:A3</f><sqref>E5</sqref></sparkline></sparklines></sparklineGroup></sparklineGroups></ext></extLst>',
    'sparkline',
    1,
    'E5',
  ],
])('%s', (xml, kind, count, first) => {
  expect(inSheet(empty + xml)).toEqual([
    { kind, count, sheet: 'S', ...(first !== undefined && { first }) },
  ]);
});

test('margins alone are not a print setup', () => {
  expect(inSheet(`${empty}<pageMargins left="1"/>`)).toEqual([]);
});

test('a rule that a newer program shows better is one', () => {
  const rule = (id: string) =>
    `<conditionalFormatting><cfRule id="${id}"/><sqref>A1</sqref></conditionalFormatting>`;
  const older =
    '<conditionalFormatting sqref="A1"><cfRule><extLst><ext><id>{1}</id></ext></extLst></cfRule></conditionalFormatting>';
  expect(
    inSheet(`${empty}${older}<extLst><ext>${rule('{1}')}${rule('{2}')}</ext></extLst>`),
  ).toMatchObject([{ kind: 'conditionalFormat', count: 2 }]);
});

test('cells far below all others are carried, and so is what is said of rows there', () => {
  const row = (at: number, height = '') =>
    `<row r="${at}"${height}><c r="B${at}"><v>1</v></c></row>`;
  const { book, carried } = readFile(
    workbookFile({
      sheets: {
        Stray: `<sheetData>${row(9)}${row(1_048_576, ' ht="30"')}</sheetData>`,
        Long: `<sheetData>${row(90_000)}${row(500_000)}</sheetData>`,
        Alone: `<sheetData>${row(1_000_000)}</sheetData>`,
      },
    }),
  );
  expect(book.sheets.map(({ cells }) => cells.length)).toEqual([1, 2, 1]);
  expect(book.sheets[0]?.rowHeights).toEqual(new Map());
  expect(carried.notShown).toEqual([
    { kind: 'farCell', count: 1, sheet: 'Stray', first: 'B1048576' },
  ]);
});

test('a value that is more than a cell says', () => {
  expect(
    inSheet('<sheetData><row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row></sheetData>'),
  ).toEqual([{ kind: 'richValue', count: 1, sheet: 'S', first: 'A1' }]);
});

test.each([
  ['rows', '<sheetData><row r="4" outlineLevel="1"/></sheetData>', 'A4'],
  ['columns', '<cols><col min="13" max="14" outlineLevel="2"/></cols><sheetData/>', 'M1'],
])('groups of %s', (_, sheet, first) => {
  expect(inSheet(sheet)).toEqual([{ kind: 'outline', count: 1, sheet: 'S', first }]);
});

const anchor = (object: string, row = 1) =>
  `<twoCellAnchor><from><col>2</col><colOff>0</colOff><row>${row}</row></from>${object}</twoCellAnchor>`;
const frame = (uri: string) =>
  `<graphicFrame><graphic><graphicData uri="${uri}"/></graphic></graphicFrame>`;

test.each([
  ['a chart', frame('http://schemas.openxmlformats.org/drawingml/2006/chart'), 'chart'],
  [
    'a newer chart',
    `<AlternateContent><Choice>${frame('http://schemas.microsoft.com/office/drawing/2014/chartex')}</Choice><Fallback><sp/></Fallback></AlternateContent>`,
    'chart',
  ],
  ['a picture', '<pic/>', 'image'],
  ['a shape', '<sp/>', 'shape'],
  ['a group of shapes', '<grpSp><pic/></grpSp>', 'shape'],
  [
    'a slicer',
    `<AlternateContent><Choice>${frame('http://schemas.microsoft.com/office/drawing/2010/slicer')}</Choice></AlternateContent>`,
    'slicer',
  ],
  ['a timeline', frame('http://schemas.microsoft.com/office/drawing/2012/timeslicer'), 'slicer'],
])('%s of a drawing', (_, object, kind) => {
  const drawing = `<wsDr>${anchor(object)}${anchor(object, 8)}</wsDr>`;
  expect(withPart('drawing', 'drawings/drawing1.xml', drawing)).toEqual([
    { kind, count: 2, sheet: 'S', first: 'C2' },
  ]);
});

test.each([
  [
    'comments',
    'comments',
    '<comments><commentList><comment ref="B2"/><comment ref="B3"/></commentList></comments>',
    'comment',
    2,
    'B2',
  ],
  [
    'threads alone',
    'threadedComment',
    '<ThreadedComments><threadedComment ref="B2" id="1"/><threadedComment ref="B2" id="2" parentId="1"/></ThreadedComments>',
    'comment',
    1,
    'B2',
  ],
  [
    'a table that leaves rows out',
    'table',
    '<table name="T" ref="A1:B3"><autoFilter ref="A1:B3"><filterColumn/></autoFilter></table>',
    'filter',
    1,
    'A1:B3',
  ],
  [
    'a pivot table',
    'pivotTable',
    '<pivotTableDefinition><location ref="A3:C9"/></pivotTableDefinition>',
    'pivotTable',
    1,
    'A3:C9',
  ],
])('%s', (_, kind, text, feature, count, first) => {
  expect(withPart(kind, 'parts/part1.xml', text)).toEqual([
    { kind: feature, count, sheet: 'S', first },
  ]);
});

test('what the workbook has as a whole', () => {
  const file = workbookFile({
    sheets: { S: empty },
    before: '<workbookProtection lockStructure="1"/>',
    workbookRelationships:
      relationship('a', 'vbaProject', 'vbaProject.bin') +
      relationship('b', 'externalLink', 'externalLinks/externalLink1.xml') +
      relationship('c', 'connections', 'connections.xml'),
    parts: {
      'xl/vbaProject.bin': Uint8Array.of(1),
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/connections.xml': '<connections><connection/><connection/></connections>',
      '_xmlsignatures/sig1.xml': '<Signature/>',
      'customXml/item1.xml': '<a/>',
    },
  });
  expect(readFile(file).carried.notShown).toEqual([
    { kind: 'macro', count: 1 },
    { kind: 'externalLink', count: 1 },
    { kind: 'dataConnection', count: 2 },
    { kind: 'protectedWorkbook', count: 1 },
    { kind: 'signature', count: 1 },
    { kind: 'customXml', count: 1 },
  ]);
});

test.each([
  ['a drawing', 'drawing', 'drawings/drawing1.xml', '<xdr:wsDr><xdr:twoCellAnchor></xdr:wsDr>'],
  ['comments', 'comments', 'comments1.xml', '<comments><commentList><comment ref=A1/>'],
  ['threads', 'threadedComment', 'threadedComments/threadedComment1.xml', ''],
  ['a pivot table', 'pivotTable', 'pivotTables/pivotTable1.xml', 'no XML'],
])('%s that cannot be read is carried, and counts as damaged', (_, kind, part, text) => {
  expect(withPart(kind, part, text)).toEqual([{ kind: 'damagedPart', count: 1, sheet: 'S' }]);
});

test('so does a theme, and the colors are those of a file without one', () => {
  const file = workbookFile({ sheets: { S: empty }, theme: '<a:theme><a:themeElements>' });
  expect(readFile(file).carried.notShown).toEqual([{ kind: 'damagedPart', count: 1 }]);
});

test('so do the properties; when the file was changed is then not known', () => {
  const file = workbookFile({
    sheets: { S: empty },
    parts: {
      '_rels/.rels': relationships(
        relationship('rId1', 'officeDocument', 'xl/workbook.xml') +
          relationship('rId2', 'metadata/core-properties', 'docProps/core.xml'),
      ),
      'docProps/core.xml': '<cp:coreProperties><dcterms:modified>2026-01-01T00:00:00Z',
    },
  });
  const { book, carried } = readFile(file);
  expect(carried.notShown).toEqual([{ kind: 'damagedPart', count: 1 }]);
  expect(book.modified).toEqual(new Date(0));
});
