import { openPackage } from '../../../../src/xlsx/package/openPackage';
import { readBook } from '../../../../src/xlsx/read/readBook';
import { writeBook } from '../../../../src/xlsx/write/writeBook';
import { relationship, workbookFile, type WorkbookParts } from '../../filesOf';

const cells = (value: number) =>
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' +
  `<row r="2"><c r="A2"><v>${value}</v></c><c r="B2"><v>4</v></c></row></sheetData>`;

/** A workbook of one sheet with a table whose part has these attributes. */
const withTable = (ref: string, more: string, inside: string): WorkbookParts => ({
  sheets: { Data: `${cells(3)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>` },
  relationships: { Data: relationship('rId1', 'table', '../tables/table1.xml') },
  parts: {
    'xl/tables/table1.xml':
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="${ref}"${more}>` +
      `${inside}<tableColumns count="2"><tableColumn id="1" name="A"/><tableColumn id="2" name="B"/></tableColumns></table>`,
  },
});
const named = (attributes: string): WorkbookParts => ({
  sheets: { Data: cells(3) },
  after: `<definedNames><definedName name="Rate" ${attributes}>Data!$A$1</definedName></definedNames>`,
});
const shaded = (rule: string): WorkbookParts => ({
  sheets: {
    Data: `${cells(3)}<conditionalFormatting sqref="A1:A2 $B$1">${rule}</conditionalFormatting>`,
  },
  styles: '<dxfs><dxf><font><color rgb="009C0006"/></font></dxf></dxfs>',
});
const filter = '<autoFilter ref="A1:B2"><filterColumn colId="0" hiddenButton="1"/></autoFilter>';

// What Excel itself would not write, and other programs do.
describe.each<[what: string, file: Uint8Array]>([
  ['a filter without headings', workbookFile(withTable('A1:B2', ' headerRowCount="0"', filter))],
  ['a filter over the totals', workbookFile(withTable('A1:B2', ' totalsRowCount="1"', filter))],
  ['a range with dollar signs', workbookFile(withTable('$A$1:$B$2', '', ''))],
  ['a range in small letters', workbookFile(withTable('a1:b2', '', ''))],
  ['a table that is not there', workbookFile({ ...withTable('A1:B2', '', ''), parts: {} })],
  [
    'styles that are not there',
    workbookFile({
      sheets: { Data: cells(3) },
      workbookRelationships: relationship('styles', 'styles', 'styles.xml'),
    }),
  ],
  ['a name of a sheet that is not there', workbookFile(named('localSheetId="7"'))],
  ['a name of no sheet', workbookFile(named('localSheetId="none"'))],
  [
    'a drawing, comments, a theme and a chart that are no XML',
    workbookFile({
      sheets: { Data: `${cells(3)}<drawing r:id="d"/>` },
      theme: '<a:theme>',
      relationships: {
        Data:
          relationship('d', 'drawing', '../drawings/drawing1.xml') +
          relationship('c', 'comments', '../comments1.xml'),
      },
      parts: {
        'xl/drawings/drawing1.xml': '<xdr:wsDr',
        'xl/comments1.xml': '',
        'xl/charts/chart1.xml': '<c:chartSpace>',
      },
      types:
        '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
    }),
  ],
  [
    'cells shaded by their values',
    workbookFile(
      shaded(
        '<cfRule type="cellIs" priority="9" dxfId="0" operator="lessThan"><formula> 2.50 </formula></cfRule>',
      ),
    ),
  ],
  [
    'conditional formats that are not known',
    workbookFile(shaded('<cfRule type="top10" priority="9" dxfId="0" rank="1"/>')),
  ],
  [
    'hidden sheets alone',
    workbookFile({
      sheets: { Data: cells(3) },
      parts: {
        'xl/workbook.xml': openPackage(workbookFile({ sheets: { Data: cells(3) } }))
          .text('xl/workbook.xml')
          .replace('name="Data"', 'name="Data" state="hidden"'),
      },
    }),
  ],
])('a file with %s', (_, file) => {
  test('stays as it is', async () => {
    expect(await writeBook(await readBook(file), file)).toBe(file);
  });

  test('with one cell changed is different in that alone', async () => {
    const book = await readBook(file);
    const changed = book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.row === 1 && cell.column === 0
          ? { ...cell, content: { kind: 'number', value: 5 } as const }
          : cell,
      ),
    }));
    const written = partsOf(await writeBook({ ...book, sheets: changed }, file));
    const before = partsOf(file);
    const sheet = 'xl/worksheets/sheet1.xml';
    before.set(sheet, before.get(sheet)!.replace(cells(3), cells(5)));
    expect(written).toEqual(before);
  });
});

test('parts that are not XML stay as they are if rows are inserted', async () => {
  const parts = {
    'xl/drawings/drawing1.xml': '<xdr:wsDr',
    'xl/comments1.xml': '',
    'xl/charts/chart1.xml': '<c:chartSpace>',
  };
  const chart = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
  const file = workbookFile({
    sheets: { Data: `${cells(3)}<drawing r:id="d"/>` },
    relationships: {
      Data:
        relationship('d', 'drawing', '../drawings/drawing1.xml') +
        relationship('c', 'comments', '../comments1.xml'),
    },
    parts,
    types: `<Override PartName="/xl/charts/chart1.xml" ContentType="${chart}"/>`,
  });
  const book = await readBook(file);
  const moved = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 1 })),
    origins: { rows: [{ at: 1, from: 0, count: 99 }], columns: [{ at: 0, from: 0, count: 99 }] },
  }));
  const written = partsOf(await writeBook({ ...book, sheets: moved }, file));
  expect(Object.keys(parts).map((part) => written.get(part))).toEqual(Object.values(parts));
  expect(written.get('xl/worksheets/sheet1.xml')).toContain('<row r="2"><c r="A2">');
});

test('styles that are not there are written where the file leads to', async () => {
  const file = workbookFile({
    sheets: { Data: cells(3) },
    workbookRelationships: relationship('styles', 'styles', 'looks.xml'),
  });
  const book = await readBook(file);
  const bold = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, format: { bold: true } as const })),
  }));
  const written = await writeBook({ ...book, sheets: bold }, file);
  const { sheets } = await readBook(written);
  expect(sheets[0]?.cells.map(({ format }) => format)).toEqual(
    Array.from({ length: 4 }, () => ({ bold: true })),
  );
  expect(partsOf(written).has('xl/looks.xml')).toBe(true);
});

function partsOf(file: Uint8Array): Map<string, string> {
  const pack = openPackage(file);
  return new Map(pack.names.map((name) => [name, pack.text(name)]));
}
