import type { BookCell, BookSheet } from '../../../src/xlsx/book';
import { chartPart } from '../../../src/xlsx/charts/chartPart';
import { sheetValues } from '../../../src/xlsx/charts/sheetValues';
import type { PlanChart } from '../../../src/sheets/plan';
import { blankSheet } from '../../../src/xlsx/write/sheet/blankSheet';

const number = (row: number, value: number): BookCell => ({
  ...{ row, column: 1, format: { numberFormat: '0.0' }, content: { kind: 'number', value } },
});
const text = (row: number, value: string): BookCell => ({
  ...{ row, column: 0, format: {}, content: { kind: 'text', value } },
});
const area = (column: number) => ({ row: 0, column, rows: 3, columns: 1 });

const chart: PlanChart = {
  ...{ kind: 'column', title: 'R&D < costs', categories: area(0) },
  series: [{ name: 'Costs', values: area(1) }],
};

function part(cells: readonly BookCell[], of: PlanChart = chart): string {
  const sheet: BookSheet = { ...blankSheet("It's"), cells };
  return chartPart(sheet.name, of, sheetValues(sheet));
}

test('a chart shows what its cells hold, in their format', () => {
  const xml = part([text(0, 'a & b'), text(2, 'c'), number(0, 1), number(1, 2.5)]);
  expect(xml).toContain(
    "<c:strRef><c:f>'It''s'!$A$1:$A$3</c:f><c:strCache><c:ptCount val=\"3\"/>" +
      '<c:pt idx="0"><c:v>a &amp; b</c:v></c:pt><c:pt idx="2"><c:v>c</c:v></c:pt></c:strCache></c:strRef>',
  );
  expect(xml).toContain(
    '<c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="3"/>' +
      '<c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>2.5</c:v></c:pt></c:numCache>',
  );
  expect(xml).toContain('<a:t>R&amp;D &lt; costs</a:t>');
});

test('what no cell is known to hold is not said', () => {
  const error: BookCell = {
    ...{ row: 0, column: 1, format: {}, content: { kind: 'error', code: '#N/A' } },
  };
  const formula: BookCell = {
    ...{ row: 1, column: 1, format: {}, content: { kind: 'formula', formula: '=1/0' } },
  };
  expect(part([error, formula])).not.toContain('Cache');
});

test('what a formula spills is in the chart too', () => {
  const spill: BookCell = {
    ...{ row: 0, column: 1, format: {} },
    content: {
      ...{ kind: 'formula', formula: '=SEQUENCE(3)', spill: { rows: 3, columns: 1 }, result: 1 },
      filled: [[1], [2], [{ error: '#N/A' }]],
    },
  };
  expect(part([spill])).toMatch(/<c:pt idx="1"><c:v>2<\/c:v><\/c:pt><\/c:numCache>/);
});

test('numbers along a line are numbers', () => {
  const years = [0, 1, 2].map((row): BookCell => ({ ...number(row, 2024 + row), column: 0 }));
  const xml = part([...years, number(0, 1)], { ...chart, kind: 'line' });
  expect(xml).toContain("<c:cat><c:numRef><c:f>'It''s'!$A$1:$A$3</c:f><c:numCache>");
});

test.each<[kind: PlanChart['kind'], expected: string]>([
  ['bar', '<c:barDir val="bar"/>'],
  ['column', '<c:barDir val="col"/>'],
  ['line', '<c:lineChart>'],
])('a %s chart has %s', (kind, expected) => {
  expect(part([], { ...chart, kind })).toContain(expected);
});

test.each<[kind: PlanChart['kind'], order: string, crosses: string]>([
  ['bar', 'maxMin', 'max'],
  ['column', 'minMax', 'autoZero'],
])('the first category of a %s chart is on top or at the left', (kind, order, crosses) => {
  const xml = part([], { ...chart, kind });
  expect(xml).toContain(
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${order}"/>`,
  );
  expect(xml).toContain(`<c:crossAx val="111111111"/><c:crosses val="${crosses}"/>`);
});

test('a mark is a point of a line with its name and category', () => {
  const marked = { name: 'Paid back in year', values: area(2), role: 'mark' } as const;
  const xml = part([], { ...chart, kind: 'line', series: [...chart.series, marked] });
  expect(xml).not.toContain('<c:legend>');
  // A program that does not calculate draws none, rather than one at 0.
  expect(xml).toContain(`<c:numCache><c:ptCount val="3"/></c:numCache>`);
  const [, drawn = ''] = /<c:v>Paid back in year<\/c:v>(.*?)<c:cat>/s.exec(xml) ?? [];
  expect(drawn).toContain('<c:symbol val="circle"/>');
  expect(drawn).toContain('<c:showVal val="0"/><c:showCatName val="1"/><c:showSerName val="1"/>');
});

test('columns that stand out, and ends of inputs, have a color and their number', () => {
  const series = (['mark', 'low', 'high'] as const).map((role) => ({ ...chart.series[0]!, role }));
  const xml = part([], { ...chart, isStacked: true, series });
  expect(xml.match(/<c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)).toHaveLength(3);
  expect(xml.match(/<c:showVal val="1"\/>/g)).toHaveLength(3);
  expect(xml).not.toContain('<c:showSerName val="1"/>');
  expect(xml).toContain('<c:legend>');
});

test('more than one series have a legend', () => {
  const [series] = chart.series;
  expect(part([])).not.toContain('<c:legend>');
  expect(part([], { ...chart, series: [series!, series!] })).toContain('<c:legend>');
});
