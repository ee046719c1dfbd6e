import { chartsFrom } from '../../../../src/sheets/chartPlace';
import type { Book, BookCell, BookContent, BookSheet } from '../../../../src/xlsx/book';
import { openPackage } from '../../../../src/xlsx/package/openPackage';
import { planBook } from '../../../../src/xlsx/planBook';
import { readBook } from '../../../../src/xlsx/read/readBook';
import { BookError } from '../../../../src/xlsx/write/book/names/bookError';
import { writeBook } from '../../../../src/xlsx/write/writeBook';
import { fullPlan } from '../../fullPlan';
import { foreignFile, foreignParts } from './foreignFile';

const file = foreignFile();
const modified = new Date('2026-07-27T10:00:00Z');
const sheet1 = 'xl/worksheets/sheet1.xml';
const core = 'docProps/core.xml';

let opened: Book;
let data: BookSheet;
let notes: BookSheet;

beforeAll(async () => {
  opened = { ...(await readBook(file)), modified };
  [data, notes] = opened.sheets as [BookSheet, BookSheet];
});

test('nothing changed: the very bytes', async () => {
  expect(await writeBook(opened, file)).toBe(file);
  expect(await writeBook({ ...opened, calculateOnOpening: true }, file)).toBe(file);
});

test('one cell changed: its sheet and the time of the change, nothing else', async () => {
  const written = await saved({
    sheets: [withCell(data, 1, 1, { kind: 'number', value: 61 }), notes],
  });
  expect(changedParts(written)).toEqual([core, sheet1]);
  expect(written.get(sheet1)).toBe(foreignParts.get(sheet1)!.replace('<v>60</v>', '<v>61</v>'));
  expect(written.get(core)).toContain('2026-07-27T10:00:00Z');
  expect(written.get(core)).toContain('<dc:creator>Someone</dc:creator>');
});

test('the same workbook gives the same bytes', async () => {
  const book = { ...opened, sheets: [...opened.sheets, planSheet()] };
  expect(await writeBook(book, file)).toEqual(await writeBook(book, file));
});

describe('a row inserted above the second year', () => {
  let written: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const down = (row: number) => (row >= 2 ? row + 1 : row);
    const moved: BookSheet = {
      ...data,
      origins: {
        rows: [
          { at: 0, from: 0, count: 2 },
          { at: 3, from: 2, count: 4 },
        ],
        columns: [{ at: 0, from: 0, count: 2 }],
      },
      cells: data.cells.map((cell) => ({ ...cell, row: down(cell.row) })),
      tables: data.tables.map((table) => ({ ...table, area: { ...table.area, rows: 4 } })),
    };
    const sum = withCell(notes, 0, 0, {
      kind: 'formula',
      formula: '=SUM(Data!B2:B4)',
      result: 130,
    });
    const names = [{ ...opened.names[0]!, formula: '=Data!$B$7' }];
    written = await saved({ sheets: [moved, sum], names });
  });

  test.each<[part: string, expected: string]>([
    [sheet1, '<row r="4"><c r="A4"><v>2025</v></c>'],
    [sheet1, '<row r="7"><c r="A7"'],
    [sheet1, 'sqref="B2:B4"'],
    [sheet1, '<formula>B2&gt;$B$7</formula>'],
    ['xl/worksheets/sheet2.xml', '<f>SUM(Data!B2:B4)</f>'],
    ['xl/charts/chart1.xml', '<c:f>Data!$B$2:$B$4</c:f>'],
    ['xl/charts/chart2.xml', '<c:f>Data!$B$7</c:f>'],
    ['xl/drawings/drawing1.xml', '<xdr:row>7</xdr:row>'],
    ['xl/drawings/drawing1.xml', '<xdr:row>13</xdr:row>'],
    ['xl/comments1.xml', '<comment ref="B4"'],
    ['xl/drawings/vmlDrawing1.vml', '<x:Row>3</x:Row><x:Column>1</x:Column>'],
    ['xl/drawings/vmlDrawing1.vml', '<x:Anchor>2, 15, 3, 10, 4, 15, 6, 4</x:Anchor>'],
    ['xl/tables/table1.xml', 'ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"/>'],
    ['xl/workbook.xml', 'localSheetId="0">Data!$A$1:$B$7<'],
    ['xl/workbook.xml', 'comment="per year">Data!$B$7<'],
    ['xl/workbook.xml', 'hidden="1">Data!$A$6<'],
  ])('%s has %s', (part, expected) => {
    expect(written.get(part)).toContain(expected);
  });

  test('the chart sheet, which has no rows, and its drawing stay', () => {
    expect(changedParts(written)).not.toContain('xl/drawings/drawing2.xml');
  });
});

describe('sheets', () => {
  test('a renamed one is renamed wherever it is named', async () => {
    const written = await saved({ sheets: [{ ...data, name: "Bob's data" }, notes] });
    expect(written.get('xl/workbook.xml')).toContain(
      `<sheet name="Bob's data" sheetId="4" r:id="rId1"/>`,
    );
    expect(written.get('xl/workbook.xml')).toContain(`localSheetId="0">'Bob''s data'!$A$1:$B$6<`);
    expect(written.get('xl/charts/chart1.xml')).toContain(`<c:f>'Bob''s data'!$B$2:$B$3</c:f>`);
    expect(written.get('docProps/app.xml')).not.toContain('Data');
  });

  test('a removed one takes its parts and its names with it', async () => {
    const written = await saved({ sheets: [notes], names: [] });
    expect([...foreignParts.keys()].filter((part) => !written.has(part))).toEqual([
      ...[sheet1, 'xl/worksheets/_rels/sheet1.xml.rels', 'xl/drawings/drawing1.xml'],
      ...['xl/drawings/_rels/drawing1.xml.rels', 'xl/charts/chart1.xml', 'xl/comments1.xml'],
      ...['xl/drawings/vmlDrawing1.vml', 'xl/tables/table1.xml', 'xl/calcChain.xml'],
    ]);
    expect(written.get('[Content_Types].xml')).not.toMatch(
      /sheet1\.xml" ContentType="[^"]*worksheet|table1/,
    );
    expect(written.get('xl/charts/chart2.xml')).toContain('<c:f>#REF!</c:f>');
    const workbook = written.get('xl/workbook.xml');
    expect(workbook).toContain(
      '<sheets><sheet name="Chart" sheetId="9" r:id="rId3"/><sheet name="Notes"',
    );
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">');
    expect(workbook).toContain('hidden="1">#REF!<');
    expect(workbook).toContain('activeTab="1"');
    expect(workbook).not.toContain('Print_Area');
  });

  test('in another order keep what is theirs; a chart sheet stays behind the one before it', async () => {
    const workbook = (await saved({ sheets: [notes, data] })).get('xl/workbook.xml')!;
    expect(sheetNames(workbook)).toEqual(['Notes', 'Data', 'Chart']);
    expect(workbook).toContain('localSheetId="1">Data!$A$1:$B$6');
    expect(workbook).toContain('localSheetId="0">Notes!$1:$1');
    expect(workbook).toContain('activeTab="0"');
  });

  test('hidden: never the one that is shown first, and none that stays selected', async () => {
    const written = await saved({
      sheets: [
        { ...data, visibility: 'hidden' },
        { ...notes, visibility: 'veryHidden' },
      ],
    });
    const workbook = written.get('xl/workbook.xml')!;
    expect(workbook).toContain('<sheet name="Data" sheetId="4" r:id="rId1" state="hidden"/>');
    expect(workbook).toContain('<sheet name="Notes" sheetId="2" r:id="rId2" state="veryHidden"/>');
    expect(workbook).toContain('activeTab="1"');
    expect(written.get(sheet1)).not.toContain('tabSelected');
  });

  test('all hidden: one is shown after all', async () => {
    const only = foreignParts
      .get('xl/workbook.xml')!
      .replace('<sheet name="Chart" sheetId="9" r:id="rId3"/>', '')
      .replace('localSheetId="2"', 'localSheetId="1"')
      .replace('activeTab="2"', 'activeTab="1"');
    const alone = foreignFile([['xl/workbook.xml', only]]);
    const book = await readBook(alone);
    const sheets = book.sheets.map((sheet): BookSheet => ({ ...sheet, visibility: 'hidden' }));
    const workbook = partsOf(await writeBook({ ...book, sheets }, alone)).get('xl/workbook.xml')!;
    expect(workbook.match(/state="hidden"/g)).toHaveLength(1);
    expect(workbook).toContain('<sheet name="Data" sheetId="4" r:id="rId1"/>');
    expect(workbook).toContain('activeTab="0"');
  });

  test('a copy made in the grid gets a part of its own', async () => {
    const copy = { ...notes, name: 'Notes (2)' };
    const written = await saved({ sheets: [data, notes, copy] });
    expect(changedParts(written)).not.toContain('xl/worksheets/sheet2.xml');
    expect(written.get('xl/worksheets/sheet3.xml')).toContain('SUM(Data!B2:B3)');
    expect(sheetNames(written.get('xl/workbook.xml')!)).toEqual([
      'Data',
      'Chart',
      'Notes',
      'Notes (2)',
    ]);
  });
});

describe('a sheet of a plan in a workbook of another', () => {
  let written: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const added = planBook([fullPlan], modified);
    written = await saved({
      sheets: [...opened.sheets, ...added.sheets],
      names: [...opened.names, ...added.names],
      calculateOnOpening: true,
    });
  });

  test('has its table, its chart with what the cells hold, its names and its styles', () => {
    expect(written.get('xl/tables/table2.xml')).toContain('id="4" name="AI_Table"');
    expect(written.get('xl/worksheets/sheet3.xml')).toContain('<tableParts count="1">');
    expect(written.get('xl/charts/chart3.xml')).toContain(
      '<c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="2"/>' +
        '<c:pt idx="0"><c:v>60</c:v></c:pt><c:pt idx="1"><c:v>0.5</c:v></c:pt></c:numCache>',
    );
    expect(written.get('xl/drawings/drawing3.xml')).toContain('r:id="rId1"');
    expect(written.get('xl/workbook.xml')).toContain(
      `<definedName name="Spend">'What''s it worth'!$B$3<`,
    );
    expect(written.get('xl/styles.xml')).toContain('name="Capex Title"');
  });

  test('leaves the other sheets and their parts as they were', () => {
    expect(changedParts(written).filter((part) => foreignParts.has(part))).toEqual([
      ...['[Content_Types].xml', 'docProps/app.xml', core, 'xl/_rels/workbook.xml.rels'],
      ...['xl/styles.xml', 'xl/workbook.xml'],
    ]);
  });

  test('makes the next program calculate, keeping the version that calculated the rest', () => {
    expect(written.get('xl/workbook.xml')).toContain(
      '<calcPr calcId="162913" fullCalcOnLoad="1"/>',
    );
  });

  test('records how a dynamic array is marked', () => {
    expect(written.get('xl/worksheets/sheet3.xml')).toContain('cm="1"');
    expect(written.get('xl/metadata.xml')).toContain('fDynamic="1"');
  });
});

test('a chart joins those that a sheet has', async () => {
  const charts = chartsFrom({ row: 0, column: 9 }, fullPlan.charts.slice(0, 1));
  const written = await saved({ sheets: [{ ...data, charts }, notes] });
  const drawing = written.get('xl/drawings/drawing1.xml')!;
  expect(drawing).toContain('name="Chart 6"');
  expect(drawing).toMatch(/id="8" name="Chart 7".*r:id="rId2"/);
  expect(changedParts(written)).not.toContain(sheet1);
});

describe('names', () => {
  test('changed, new and removed; the rest stay as they are written', async () => {
    const names = [
      { ...opened.names[0]!, formula: '=0.12' },
      { name: 'Half', sheet: 'Notes', formula: '=LAMBDA(x,x/2)', comment: 'new' },
    ];
    const workbook = (await saved({ names })).get('xl/workbook.xml')!;
    expect(workbook).toContain('<definedName name="Rate" comment="per year">0.12</definedName>');
    expect(workbook).toContain(
      '<definedName name="Half" comment="new" localSheetId="2">_xlfn.LAMBDA(_xlpm.x,_xlpm.x/2)</definedName></definedNames>',
    );
    expect((await saved({ names: [] })).get('xl/workbook.xml')).not.toContain('Rate');
  });

  test('one that is hidden in the file is taken', async () => {
    const names = [...opened.names, { name: 'secret', formula: '=1' }];
    await expect(saved({ names })).rejects.toThrow(BookError);
  });
});

describe('tables', () => {
  const table = () => data.tables[0]!;

  test('renamed, with another heading, one more column and totals', async () => {
    const now = {
      ...table(),
      ...{ name: 'Costs', headings: ['Year', 'Cost\nin total', 'New'], hasTotals: true as const },
      area: { ...table().area, rows: 4, columns: 3 },
    };
    const xml = (await saved({ sheets: [{ ...data, tables: [now] }, notes] })).get(
      'xl/tables/table1.xml',
    );
    expect(xml).toContain('id="3" name="Costs" displayName="Costs" ref="A1:C4"');
    expect(xml).toContain('<autoFilter ref="A1:C3"/>');
    expect(xml).toContain('totalsRowCount="1"');
    expect(xml).toContain(
      '<tableColumns count="3"><tableColumn id="1" name="Year"/>' +
        '<tableColumn id="2" name="Cost_x000a_in total" dataDxfId="0"/><tableColumn id="3" name="New"/></tableColumns>',
    );
    expect(xml).toContain('TableStyleMedium9');
  });

  test('removed: the part and what leads to it', async () => {
    const written = await saved({ sheets: [{ ...data, tables: [] }, notes] });
    expect(written.has('xl/tables/table1.xml')).toBe(false);
    expect(written.get(sheet1)).not.toContain('tablePart');
    expect(written.get('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('table');
  });
});

test('macros stay, and so does what the file says it is', async () => {
  const written = await saved({ sheets: [data, notes, planSheet()] });
  expect(written.get('xl/vbaProject.bin')).toBe('macros');
  expect(written.get('[Content_Types].xml')).toContain('macroEnabled.main+xml');
});

test('the order of calculation is dropped if it lists other formulas', async () => {
  const text: BookContent = { kind: 'text', value: 'none' };
  const written = await saved({ sheets: [data, withCell(notes, 0, 0, text)] });
  expect(written.has('xl/calcChain.xml')).toBe(false);
  expect(written.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(written.get('[Content_Types].xml')).not.toContain('calcChain');
});

function planSheet(): BookSheet {
  return { ...planBook([fullPlan], modified).sheets[0]!, name: 'Plan' };
}

async function saved(changes: Partial<Book>): Promise<ReadonlyMap<string, string>> {
  const written = await writeBook({ ...opened, ...changes }, file);
  // What was written is a workbook, and reads as it was meant.
  const read = await readBook(written);
  const names = (changes.sheets ?? opened.sheets).map(({ name }) => name);
  expect(read.sheets.map(({ name }) => name).sort()).toEqual([...names].sort());
  return partsOf(written);
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = openPackage(bytes);
  return new Map(parts.names.map((name) => [name, parts.text(name)]));
}

function changedParts(parts: ReadonlyMap<string, string>): readonly string[] {
  return [...parts.keys()].filter((part) => parts.get(part) !== foreignParts.get(part)).sort();
}

function withCell(sheet: BookSheet, row: number, column: number, content: BookContent): BookSheet {
  const isIt = (cell: BookCell) => cell.row === row && cell.column === column;
  return { ...sheet, cells: sheet.cells.map((cell) => (isIt(cell) ? { ...cell, content } : cell)) };
}

function sheetNames(workbook: string): readonly (string | undefined)[] {
  return [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
}
