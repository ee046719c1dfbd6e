import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type PlacedChart, chartsFrom } from '../../../src/sheets/chartPlace';
import type { PlanChart, SeriesRole } from '../../../src/sheets/plan';
import type { BookSheet } from '../../../src/xlsx/book';
import { planBook } from '../../../src/xlsx/planBook';
import type { CarriedBytes } from '../../../src/xlsx/read/openedFile';
import { readFile } from '../../../src/xlsx/read/readFile';
import { writeBook } from '../../../src/xlsx/write/writeBook';
import { fullPlan } from '../fullPlan';

const [chart] = fullPlan.charts as [PlanChart];
const drawing = 'xl/drawings/drawing1.xml';
const part = 'xl/charts/chart1.xml';

/** A file with charts on its first sheet, some of its parts changed. */
async function file(
  charts: BookSheet['charts'],
  changed: Readonly<Record<string, (text: string) => string>> = {},
): Promise<Uint8Array> {
  const book = planBook([fullPlan], new Date(0));
  const written = await writeBook({ ...book, sheets: [{ ...book.sheets[0]!, charts }] });
  const parts = unzipSync(written);
  for (const [name, change] of Object.entries(changed)) {
    const text = strFromU8(parts[name]!);
    expect(change(text)).not.toBe(text);
    parts[name] = strToU8(change(text));
  }
  return zipSync(parts);
}

const chartsIn = ({ notShown }: CarriedBytes) => notShown.filter(({ kind }) => kind === 'chart');

const [first, second] = chartsFrom({ row: 2, column: 9 }, [
  chart,
  { ...chart, title: 'Second' },
]) as [PlacedChart, PlacedChart];
const withRoles = (...roles: readonly (SeriesRole | undefined)[]): PlanChart => ({
  ...chart,
  series: chart.series.map((each, i) => ({ ...each, ...(roles[i] && { role: roles[i] }) })),
});
const years = { row: 2, column: 1, rows: 2, columns: 1 };

test.each<[why: string, sheet: BookSheet['charts'][number]]>([
  ['columns, of two series', first],
  ['bars', { ...first, chart: { ...chart, kind: 'bar' } }],
  ['a line over texts', { ...first, chart: { ...chart, kind: 'line' } }],
  ['a line over years', { ...first, chart: { ...chart, kind: 'line', categories: years } }],
  ['of one cell', { ...first, chart: { ...chart, categories: { ...years, rows: 1 } } }],
  ['a title of signs', { ...first, chart: { ...chart, title: 'R&D <b> "x" 人工智能' } }],
  ['a title in lines of its own', { ...first, chart: { ...chart, title: ' a\nb ' } }],
  ['without a title', { ...first, chart: { ...chart, title: '' } }],
  ['a title of a cell', { ...first, chart: { ...chart, titleCell: { row: 0, column: 0 } } }],
  ['a unit at its axis, which ends at 1', { ...first, chart: { ...chart, unit: '<%>', max: 1 } }],
  ['columns on one another', { ...first, chart: { ...chart, isStacked: true } }],
  ['bars on one another', { ...first, chart: { ...chart, kind: 'bar', isStacked: true } }],
  ['what carries and what is missing', { ...first, chart: withRoles('support', 'shortfall') }],
  ['columns that stand out', { ...first, chart: withRoles(undefined, 'mark') }],
  [
    'both ends of inputs',
    { ...first, chart: { ...withRoles('low', 'high'), kind: 'bar', isStacked: true } },
  ],
  ['a line with a mark', { ...first, chart: { ...withRoles(undefined, 'mark'), kind: 'line' } }],
  [
    'moved by pixels',
    { ...first, from: { row: 1, column: 2, x: 5 }, to: { row: 9, column: 8, y: 7 } },
  ],
])('what was written is read again: %s', async (_, written) => {
  const { book, carried } = readFile(await file([written]));
  expect(book.sheets[0]!.charts).toEqual([{ ...written, shape: 2 }]);
  expect(chartsIn(carried)).toEqual([]);
});

test('several charts come in their order', async () => {
  const { sheets } = readFile(await file([first, second])).book;
  expect(sheets[0]!.charts).toEqual([
    { ...first, shape: 2 },
    { ...second, shape: 3 },
  ]);
});

test.each<[why: string, changed: Readonly<Record<string, (text: string) => string>>]>([
  ['has a color of its own', { [part]: (text) => text.replace('</c:tx>', '</c:tx><c:spPr/>') }],
  ['is of another kind', { [part]: (text) => text.replace('clustered', 'stacked') }],
  ['reads another sheet', { [part]: (text) => text.replace('!$B$3', 'x!$B$3') }],
  ['reads cells that are gone', { [part]: (text) => text.replace(/<c:f>[^<]*/, '<c:f>#REF!') }],
  ['is damaged', { [part]: (text) => text.slice(0, -9) }],
  ['is at no whole pixel', { [drawing]: (text) => text.replace('Off>0<', 'Off>1000<') }],
])('a chart that %s is carried', async (_, changed) => {
  const { book, carried } = readFile(await file([first], changed));
  expect(book.sheets[0]!.charts).toEqual([]);
  expect(chartsIn(carried)).toMatchObject([{ kind: 'chart', count: 1, first: 'J3' }]);
});

test('of two shapes with one number neither is taken for a chart of ours', async () => {
  const changed = { [drawing]: (text: string) => text.replace('id="3"', 'id="2"') };
  const { book, carried } = readFile(await file([first, first], changed));
  expect(book.sheets[0]!.charts).toEqual([]);
  expect(chartsIn(carried)).toMatchObject([{ kind: 'chart', count: 2 }]);
});

test('what its cells hold may be there or not', async () => {
  const changed = {
    [part]: (text: string) => text.replace(/<c:numCache>.*?<\/c:numCache>/s, ''),
  };
  const { book } = readFile(await file([first], changed));
  expect(book.sheets[0]!.charts).toEqual([{ ...first, shape: 2 }]);
});
