import { changingFormulas } from '../../scripts/files/changingFormulas';
import { type CellDifference, compareScans, isLossless } from '../../scripts/files/compareScans';
import { untoldResults, wrongValues } from '../../scripts/files/compareShown';
import { inputCell } from '../../scripts/files/inputCell';
import { scanWorkbook } from '../../scripts/files/scanWorkbook';
import type { ShownValue } from '../../scripts/files/trip';
import { openPackage } from '../../src/xlsx/package/openPackage';
import { withParts } from '../../src/xlsx/package/withParts';
import { foreignWorkbook } from '../browser/foreignWorkbook';
import { workbookFile } from '../xlsx/filesOf';

const file = foreignWorkbook();
const before = scanWorkbook(file);
const inputs = 'xl/worksheets/sheet1.xml';
const list = 'xl/worksheets/sheet2.xml';

/** What is found if a text of a part is replaced. */
function changed(part: string, from: string | RegExp, to: string) {
  const text = openPackage(file).text(part);
  const other = text.replace(from, to);
  if (other === text) throw new Error(`${part} does not have ${String(from)}.`);
  return compareScans(before, scanWorkbook(withParts(file, new Map([[part, other]]))));
}

test('nothing is found in a file that is the same', () => {
  expect(isLossless(compareScans(before, before))).toBe(true);
});

test.each<[what: string, part: string, from: string | RegExp, to: string, CellDifference, string]>([
  ['a number', inputs, '<v>60</v>', '<v>61</v>', 'values', 'Inputs!B2'],
  // Text and number look the same to a reader of values alone.
  ['a kind', inputs, '<c r="B2" s="2">', '<c r="B2" s="2" t="str">', 'values', 'Inputs!B2'],
  ['a result', inputs, '<v>40</v>', '<v>41</v>', 'results', 'Inputs!B5'],
  ['a formula', inputs, 'B2-B3', 'B3-B2', 'formulas', 'Inputs!B5'],
  ['its mark', inputs, '<f>B2-B3', '<f t="array" ref="B5">B2-B3', 'formulas', 'Inputs!B5'],
  ['a format', inputs, '<c r="B3" s="2">', '<c r="B3">', 'formats', 'Inputs!B3'],
  ['a cell', inputs, '<c r="D5"><f>B5*2</f><v>80</v></c>', '', 'missing', 'Inputs!D5'],
  ['one more', inputs, '<row r="7">', '<row r="7"><c r="A7"><v>1</v></c>', 'new', 'Inputs!A7'],
])('%s that differs is found', (_, part, from, to, kind, place) => {
  expect(changed(part, from, to).cells[kind]).toEqual([place]);
});

test.each([
  [
    'xl/styles.xml',
    /<border><left style[\s\S]*?<\/border>/,
    '<border/>',
    'cells with borders 5 → 0',
  ],
  [inputs, / hidden="1"/, '', 'hidden columns 1 → 0'],
  [list, / hidden="1"/, '', 'hidden rows 3 → 2'],
  [inputs, /<sheetProtection[^>]*>/, '', 'protection 1 → 0'],
  [inputs, /<cfRule[\s\S]*<\/cfRule>/, '', 'conditional formats 1 → 0'],
  [inputs, /<hyperlinks[\s\S]*<\/hyperlinks>/, '', 'links 1 → 0'],
  ['xl/comments1.xml', /<comment ref="B3"[\s\S]*?<\/comment>/, '', 'comments 2 → 1'],
  ['xl/workbook.xml', /<definedName name="Secret".*?<\/definedName>/, '', 'names 3 → 2'],
])('a feature less is found: %s %s', (part, from, to, feature) => {
  expect(changed(part, from, to).features).toEqual([feature]);
});

test('a part to which nothing leads is lost, though it lies in the package', () => {
  const { parts, features } = changed(
    'xl/drawings/_rels/drawing1.xml.rels',
    /<Relationship .*?\/>/,
    '',
  );
  expect(parts).toEqual(['xl/charts/chart1.xml']);
  expect(features).toEqual(['charts 1 → 0']);
});

test.each([
  ['around its cells', '<pageSetup paperSize="9"', '<pageSetup paperSize="1"'],
  ['its XML', '<row r="7">', '<row r="7" spans="1:4">'],
])('a sheet without a changed cell is to have the same XML: %s', (what, from, to) => {
  expect(changed(inputs, from, to).sheets).toEqual([`Inputs: ${what}`]);
});

test('a formula that a group shares is the same as one of the cell’s own', () => {
  const sheet = (cells: string) =>
    scanWorkbook(
      workbookFile({ sheets: { S: `<sheetData><row r="1">${cells}</row></sheetData>` } }),
    );
  const shared = sheet(
    '<c r="B1"><f t="shared" ref="B1:C1" si="0">A1*2</f></c><c r="C1"><f t="shared" si="0"/></c>',
  );
  const own = sheet('<c r="B1"><f>A1*2</f></c><c r="C1"><f>B1*2</f></c>');
  expect(compareScans(shared, own).cells.formulas).toEqual([]);
});

test('XML that is not well formed is not a file', () => {
  const broken = withParts(file, new Map([[inputs, '<worksheet><sheetData></worksheet>']]));
  expect(() => scanWorkbook(broken)).toThrow('closes what is not open');
});

test('the first number on which formulas may depend is changed', () => {
  expect(inputCell(before)).toEqual({ sheet: 'Inputs', address: 'B2', value: 60 });
});

test('results are not a loss if the file has none', () => {
  const scan = (first: string, second: string) =>
    scanWorkbook(
      workbookFile({
        sheets: {
          S: `<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">{1;2}</f>${first}</c></row>${second}</sheetData>`,
        },
      }),
    );
  const one = '<v>1</v>';
  const two = '<row r="2"><c r="A2"><v>2</v></c></row>';
  const found = compareScans(scan('', ''), scan(one, two)).cells;
  expect([found.results, found.new]).toEqual([[], []]);
  const lost = compareScans(scan(one, two), scan('', '')).cells;
  expect([lost.results, lost.missing]).toEqual([['S!A1'], ['S!A2']]);
});

test('no cell that an array formula fills is changed, and one in small letters can be', () => {
  const filled =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row>' +
    '<row r="2"><c r="a2"><v>2</v></c><c r="b2"><v>3</v></c></row></sheetData>';
  const scan = scanWorkbook(workbookFile({ sheets: { S: filled } }));
  expect(inputCell(scan)).toEqual({ sheet: 'S', address: 'B2', value: 3 });
});

describe('what the grid shows', () => {
  const scan = scanWorkbook(
    workbookFile({
      sheets: {
        S: `<sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>A1*2</f><v>14</v></c><c r="C1"><f>TODAY()-A1</f><v>45000</v></c><c r="D1"><f>C1+Start</f><v>45001</v></c><c r="E1"><f>Today+1</f><v>3</v></c></row></sheetData>`,
      },
      after:
        '<definedNames><definedName name="Start">S!$A$1</definedName><definedName name="Today">TODAY()</definedName></definedNames>',
    }),
  );
  const trip = (shown: Readonly<Record<string, ShownValue>>, listed: readonly string[] = []) => ({
    ...{ kind: 'saved' as const, unchanged: file, report: '', milliseconds: 1 },
    shown: new Map(Object.entries(shown)),
    listed: new Set(listed),
  });
  const same = { 'S!A1': 7, 'S!B1': 14, 'S!C1': 46000, 'S!D1': 46007, 'S!E1': 46008 };

  test('what depends on the day differs, and says nothing', () => {
    const changes = changingFormulas(scan);
    const places = ['S!A1', 'S!B1', 'S!C1', 'S!D1', 'S!E1'];
    expect(places.map(changes)).toEqual([false, false, true, true, true]);
    expect(untoldResults(scan, trip(same))).toEqual([]);
  });

  test('another result must be reported', () => {
    expect(untoldResults(scan, trip({ ...same, 'S!B1': 15 }))).toEqual(['S!B1 14 → 15']);
    expect(untoldResults(scan, trip({ ...same, 'S!B1': 15 }, ['S!B1']))).toEqual([]);
  });

  test('days that a file counts from 1904 are the same days', () => {
    const from1904 = scanWorkbook(
      workbookFile({
        sheets: { S: '<sheetData><row r="1"><c r="A1"><v>0.5</v></c></row></sheetData>' },
        before: '<workbookPr date1904="1"/>',
      }),
    );
    const found = [0.5, 1462.5, 1461.5].map((value) =>
      wrongValues(from1904, trip({ 'S!A1': value })),
    );
    expect(found).toEqual([[], [], ['S!A1 0.5 → 1461.5']]);
  });

  test('another value is wrong, whether it is reported or not', () => {
    expect(wrongValues(scan, trip({ ...same, 'S!A1': 8 }, ['S!A1']))).toEqual(['S!A1 7 → 8']);
  });
});
