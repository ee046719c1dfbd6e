import type { BookFormat } from '../../../src/xlsx/book';
import { readFile } from '../../../src/xlsx/read/readFile';
import { tinted } from '../../../src/xlsx/read/formats/tinted';
import { workbookFile, type WorkbookParts } from '../filesOf';

const theme =
  '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2>' +
  '<a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

interface Styles {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly numberFormat?: string;
  readonly xf?: string;
  readonly colors?: string;
}

/** The format of a cell in the second format of a file. */
function formatOf(
  styles: Styles,
  more: Partial<WorkbookParts> = { theme },
): BookFormat | undefined {
  const { font = '', fill = '', border = '', numberFormat, xf = '', colors = '' } = styles;
  const file = workbookFile({
    sheets: { S: '<sheetData><row r="1"><c s="1"><v>1</v></c></row></sheetData>' },
    styles:
      (numberFormat === undefined
        ? ''
        : `<numFmts><numFmt numFmtId="170" formatCode="${numberFormat}"/></numFmts>`) +
      `<fonts><font/><font>${font}</font></fonts><fills><fill/><fill>${fill}</fill></fills>` +
      `<borders><border/><border>${border}</border></borders>` +
      `<cellXfs><xf/><xf numFmtId="${numberFormat === undefined ? 0 : 170}" fontId="1" fillId="1" borderId="1">${xf}</xf></cellXfs>` +
      `<colors>${colors}</colors>`,
    ...more,
  });
  return readFile(file).book.sheets[0]?.cells[0]?.format;
}
const solid = (color: string) =>
  `<patternFill patternType="solid">${color}<bgColor indexed="64"/></patternFill>`;

test.each<[string, Styles, BookFormat]>([
  ['nothing', {}, {}],
  ['the program’s font', { font: '<sz val="11"/><name val="Calibri"/><color theme="1"/>' }, {}],
  ['another font', { font: '<sz val="9.5"/><name val="Arial"/>' }, { font: 'Arial', size: 9.5 }],
  [
    'marks',
    { font: '<b/><i val="1"/><strike val="true"/><u/>' },
    { bold: true, italic: true, strike: true, underline: true },
  ],
  ['marks that are off', { font: '<b val="0"/><i val="false"/><u val="none"/>' }, {}],
  ['two lines below', { font: '<u val="double"/>' }, { underline: true }],
  ['a color', { font: '<color rgb="FF00b050"/>' }, { color: '#00B050' }],
  ['a color in six digits', { font: '<color rgb="00B050"/>' }, { color: '#00B050' }],
  ['black that somebody chose', { font: '<color rgb="FF000000"/>' }, { color: '#000000' }],
  ['the system’s color', { font: '<color indexed="64"/>' }, {}],
  ['a color of the palette', { font: '<color indexed="10"/>' }, { color: '#FF0000' }],
  [
    'a palette of the file’s own',
    {
      font: '<color indexed="1"/>',
      colors: '<indexedColors><rgbColor rgb="00111111"/><rgbColor rgb="00222222"/></indexedColors>',
    },
    { color: '#222222' },
  ],
  ['white of the theme', { font: '<color theme="0"/>' }, { color: '#FFFFFF' }],
  [
    'the third color of a theme is its second light one',
    { fill: solid('<fgColor theme="2"/>') },
    { fill: '#EEECE1' },
  ],
  [
    'a color of the theme, darker',
    { fill: solid('<fgColor theme="4" tint="-0.25"/>') },
    { fill: '#376092' },
  ],
  [
    'white of the theme, darker',
    { fill: solid('<fgColor theme="0" tint="-0.15"/>') },
    { fill: '#D9D9D9' },
  ],
  ['a ground without a color', { fill: '<patternFill patternType="solid"/>' }, {}],
  [
    'a pattern',
    { fill: '<patternFill patternType="gray125"><fgColor rgb="FFFF0000"/></patternFill>' },
    {},
  ],
  ['a format', { numberFormat: '0.0%;[Red]-0.0%' }, { numberFormat: '0.0%;[Red]-0.0%' }],
  ['General', { numberFormat: 'general' }, {}],
  [
    'alignment',
    { xf: '<alignment horizontal="right" vertical="center" wrapText="1" indent="2"/>' },
    { align: 'right', vertical: 'center', wrap: true, indent: 2 },
  ],
  [
    'what BookFormat does not hold',
    { xf: '<alignment horizontal="fill" vertical="bottom" textRotation="90"/>' },
    {},
  ],
  [
    'borders',
    {
      border:
        '<left style="thin"><color indexed="64"/></left><right style="none"/><top style="double"><color rgb="FFFF0000"/></top><bottom/><diagonal style="thin"/>',
    },
    { borders: { left: { style: 'thin' }, top: { style: 'double', color: '#FF0000' } } },
  ],
  [
    'borders of a strict file',
    { border: '<start style="thin"/><end style="hair"/>' },
    {
      borders: { left: { style: 'thin' }, right: { style: 'hair' } },
    },
  ],
])('%s', (_, styles, format) => {
  expect(formatOf(styles)).toEqual(format);
});

test('a file without a theme has that of Office', () => {
  expect(formatOf({ font: '<color theme="4"/>' }, {})).toEqual({ color: '#5B9BD5' });
});

test.each([
  [14, 'm/d/yyyy'],
  [10, '0.00%'],
  [31, 'yyyy"年"m"月"d"日"'],
  [0, undefined],
])('format %i is built in', (id, format) => {
  const file = workbookFile({
    sheets: { S: '<sheetData><row r="1"><c s="0"><v>1</v></c></row></sheetData>' },
    styles: `<cellXfs><xf numFmtId="${id}"/></cellXfs>`,
  });
  expect(readFile(file).book.sheets[0]?.cells[0]?.format.numberFormat).toBe(format);
});

test('cells with one format share one object; a format that is missing is plain', () => {
  const file = workbookFile({
    sheets: {
      S: '<sheetData><row r="1"><c s="0"/><c s="0"/><c s="7"><v>1</v></c><c s="7"/></row></sheetData>',
    },
    styles: '<fonts><font><b/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>',
  });
  const [one, other, odd, ...none] = readFile(file).book.sheets[0]?.cells ?? [];
  expect(one).toEqual({ row: 0, column: 0, format: { bold: true } });
  expect(other?.format).toBe(one?.format);
  expect(odd?.format).toEqual({});
  expect(none).toEqual([]);
});

test.each([
  ['FF0000', 0.5, 'FF8080'],
  ['808080', -0.5, '404040'],
  ['4472C4', 0.4, '8FAADC'],
  ['000000', 1, 'FFFFFF'],
  ['FFFFFF', -1, '000000'],
])('%s with a tint of %d is %s', (color, tint, expected) => {
  expect(tinted(color, tint)).toBe(expected);
});
