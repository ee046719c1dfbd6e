import { strFromU8, unzipSync } from 'fflate';
import { chartsFrom } from '../../../../src/sheets/chartPlace';
import type { PlanChart } from '../../../../src/sheets/plan';
import type { Book, BookChart, BookSheet } from '../../../../src/xlsx/book';
import { planBook } from '../../../../src/xlsx/planBook';
import { readFile } from '../../../../src/xlsx/read/readFile';
import { writeBook } from '../../../../src/xlsx/write/writeBook';
import { fullPlan } from '../../fullPlan';

const [chart] = fullPlan.charts as [PlanChart];
const drawing = 'xl/drawings/drawing1.xml';

let file: Uint8Array;
let opened: Book;
let sheet: BookSheet;
let charts: readonly [BookChart, BookChart];

beforeAll(async () => {
  const second = { ...chart, title: 'Second' };
  const drawn = chartsFrom({ row: 0, column: 9 }, [chart, second]);
  const book = planBook([fullPlan], new Date(0));
  file = await writeBook({ ...book, sheets: [{ ...book.sheets[0]!, charts: drawn }] });
  opened = readFile(file).book;
  sheet = opened.sheets[0]!;
  charts = sheet.charts as typeof charts;
  expect(charts).toHaveLength(2);
});

const saved = (changed: Partial<BookSheet>, more: readonly BookSheet[] = []) =>
  writeBook({ ...opened, sheets: [{ ...sheet, ...changed }, ...more] }, file);

/** The parts that a save changes, adds or takes away. */
async function changes(changed: Partial<BookSheet>): Promise<readonly string[]> {
  const [before, after] = [unzipSync(file), unzipSync(await saved(changed))];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const text = (bytes: Uint8Array | undefined) => bytes && strFromU8(bytes);
  return [...names].filter((name) => text(before[name]) !== text(after[name])).sort();
}

const again = async (changed: Partial<BookSheet>, more: readonly BookSheet[] = []) =>
  readFile(await saved(changed, more)).book.sheets.map((each) => each.charts);

test('charts that are as they were leave the file as it was', async () => {
  expect(await saved({})).toBe(file);
});

test('one that was moved changes its drawing alone', async () => {
  const moved = { ...charts[1], from: { row: 3, column: 1, x: 12 }, to: { row: 20, column: 4 } };
  expect(await changes({ charts: [charts[0], moved] })).toEqual([drawing]);
  expect(await again({ charts: [charts[0], moved] })).toEqual([[charts[0], moved]]);
});

test('one that is gone takes its part away, and leaves the other', async () => {
  expect(await changes({ charts: [charts[1]] })).toEqual([
    ...['[Content_Types].xml', 'xl/charts/chart1.xml'],
    ...['xl/drawings/_rels/drawing1.xml.rels', drawing],
  ]);
  expect(await again({ charts: [charts[1]] })).toEqual([[charts[1]]]);
});

test('a new one joins them, once', async () => {
  const [added] = chartsFrom({ row: 40, column: 0 }, [{ ...chart, title: 'New' }]);
  expect(await again({ charts: [...charts, added!] })).toEqual([
    [...charts, { ...added, shape: 4 }],
  ]);
});

test('they go with the rows and columns that are inserted, and keep where they are then', async () => {
  const after = { row: 2, column: 2 };
  const runs = (at: number) => [{ at, from: 0, count: 16_000 }];
  const origins = { rows: runs(after.row), columns: runs(after.column) };
  const corner = ({ row, column }: BookChart['from']) => ({
    ...{ row: row + after.row, column: column + after.column },
  });
  const there = charts.map((each) => ({
    ...each,
    ...{ from: corner(each.from), to: corner(each.to) },
  }));
  const [found = []] = await again({ origins, charts: there });
  expect(found.map(({ from, to }) => ({ from, to }))).toEqual(
    there.map(({ from, to }) => ({ from, to })),
  );
  expect(found[0]!.chart.categories).toEqual({ row: 4, column: 2, rows: 2, columns: 1 });
});

test('with a sheet renamed they read it by its new name', async () => {
  expect(await again({ name: 'Other' })).toEqual([[...charts]]);
});

test('a copy of the sheet has copies, moved and removed apart from the original', async () => {
  const { part, ...copied } = sheet;
  const moved = { ...charts[1], from: { row: 1, column: 1 } };
  const copy = {
    ...copied,
    tables: [],
    name: 'Copy',
    charts: [moved],
    ...(part && { copyOf: part }),
  };
  expect(await again({}, [copy])).toEqual([[...charts], [moved]]);
});

test('a new file gets them as new ones', async () => {
  const { sheets } = readFile(await writeBook(opened)).book;
  expect(sheets[0]!.charts).toEqual(charts);
});
