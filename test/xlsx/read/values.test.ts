import type { BookContent } from '../../../src/xlsx/book';
import { FileError } from '../../../src/xlsx/package/fileError';
import { readFile } from '../../../src/xlsx/read/readFile';
import { type WorkbookParts, workbookFile } from '../filesOf';

const formats =
  '<numFmts><numFmt numFmtId="164" formatCode="[$AED ]#,##0.00"/><numFmt numFmtId="165" formatCode="[$S/-es-PE]0"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="46"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';

const firstCell = (cell: string, more: Partial<WorkbookParts> = {}) =>
  readFile(
    workbookFile({
      sheets: { S: `<sheetData><row r="1">${cell}</row></sheetData>` },
      strings: [
        '<t>shared</t>',
        '<r><t>two </t></r><r><rPr><b/></rPr><t>looks</t></r>',
        '<t/>',
        '',
      ],
      styles: formats,
      ...more,
    }),
  ).book.sheets[0]?.cells[0]?.content;

const number = (value: number): BookContent => ({ kind: 'number', value });
const text = (value: string): BookContent => ({ kind: 'text', value });

describe('what a cell holds', () => {
  test.each<[string, string, BookContent | undefined]>([
    ['a number', '<c><v>1.5</v></c>', number(1.5)],
    ['a small number, as a file writes it', '<c><v>1E-3</v></c>', number(0.001)],
    ['a number that says nothing', '<c><v></v></c>', undefined],
    ['a number that is none', '<c><v>abc</v></c>', text('abc')],
    ['a number too large', '<c><v>1E999</v></c>', text('1E999')],
    ['a date below day 60', '<c s="1"><v>20</v></c>', number(20)],
    ['a length of time', '<c s="2"><v>1.5</v></c>', number(1.5)],
    ['a negative time', '<c s="2"><v>-0.25</v></c>', number(-0.25)],
    ['a time to the last digit', '<c s="3"><v>45000.123456789</v></c>', number(45000.123456789)],
    ['a currency that could be a day', '<c s="4"><v>20</v></c>', number(20)],
    ['a currency that could be a second', '<c s="5"><v>250000000</v></c>', number(250_000_000)],
    ['a shared text', '<c t="s"><v>0</v></c>', text('shared')],
    ['a shared text in several formats', '<c t="s"><v>1</v></c>', text('two looks')],
    ['an empty shared text', '<c t="s"><v>2</v></c>', undefined],
    ['a shared text without a number', '<c t="s"/>', undefined],
    ['a shared text that is not there', '<c t="s"><v>99</v></c>', undefined],
    ['a text of its own', '<c t="inlineStr"><is><t> a </t></is></c>', text(' a ')],
    [
      'a text with its pronunciation',
      '<c t="inlineStr"><is><t>大阪</t><rPh sb="0" eb="2"><t>おおさか</t></rPh></is></c>',
      text('大阪'),
    ],
    ['an escaped character', '<c t="str"><v>a_x0009_b</v></c>', text('a\tb')],
    ['a text that looks like one', '<c t="str"><v>_x005F_x0041_</v></c>', text('_x0041_')],
    ['line ends', '<c t="str"><v>a\r\nb_x000D_\nc</v></c>', text('a\nb\r\nc')],
    ['boolean', '<c t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['falsehood', '<c t="b"><v>0</v></c>', { kind: 'boolean', value: false }],
    ['an error', '<c t="e"><v>#N/A</v></c>', { kind: 'error', code: '#N/A' }],
    ['an error that says nothing', '<c t="e"><v/></c>', undefined],
    ['a text like an error', '<c t="str"><v>#N/A</v></c>', text('#N/A')],
    ['a day as ISO 8601', '<c t="d"><v>2023-03-15</v></c>', number(45_000)],
    ['a time of a day', '<c t="d"><v>2023-03-15T12:00:00.000Z</v></c>', number(45_000.5)],
    ['a day before 29 February 1900', '<c t="d"><v>1900-01-31</v></c>', number(31)],
    ['a time', '<c t="d"><v>T06:00:00</v></c>', number(0.25)],
    ['a day that is none', '<c t="d"><v>soon</v></c>', text('soon')],
  ])('%s', (_, cell, content) => {
    expect(firstCell(cell)).toEqual(content);
  });

  test.each([
    ['a date', '<c s="1"><v>0</v></c>', 1462],
    ['a date and a time', '<c s="3"><v>0.5</v></c>', 1462.5],
    ['a length of time', '<c s="2"><v>0.5</v></c>', 0.5],
    ['a number', '<c><v>20</v></c>', 20],
    ['a negative date', '<c s="1"><v>-5</v></c>', -5],
    ['a day as ISO 8601', '<c t="d"><v>2023-03-15</v></c>', 45_000],
  ])('%s, if days are counted from 1904', (_, cell, value) => {
    expect(firstCell(cell, { before: '<workbookPr date1904="1"/>' })).toEqual(number(value));
  });

  test.each([
    ['text', 32_767, `<c t="str"><v>${'x'.repeat(32_767)}</v></c>`, 'x'],
    ['formula', 8_192, `<c><f>${'1+'.repeat(4_095)}12</f></c>`, '2'],
  ] as const)('a %s of %i characters is read, a longer one is refused', (of, max, cell, more) => {
    expect(firstCell(cell)).toBeDefined();
    const longer = cell.replace(`${more}</`, `${more}${more}</`);
    expect(faultOf(() => firstCell(longer))).toEqual({
      ...{ kind: 'tooLong', of, sheet: 'S', address: 'A1', length: max + 1, max },
    });
  });

  test.each([
    ['a column after XFD', '<c r="XFE1"><v>1</v></c>'],
    ['a place that is none', '<c r="1A"><v>1</v></c>'],
  ])('%s is damage', (_, cell) => {
    expect(faultOf(() => firstCell(cell))).toMatchObject({
      ...{ kind: 'damaged', part: 'xl/worksheets/sheet1.xml' },
    });
  });
});

function faultOf(action: () => unknown) {
  try {
    action();
  } catch (error) {
    if (error instanceof FileError) return error.fault;
    throw error;
  }
  return undefined;
}
