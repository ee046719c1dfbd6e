import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-data-validation';
import type { Browser } from 'playwright-core';
import type { Workbook } from '../../src/hosts/workbook';
import { formula, type Plan, type PlanCell } from '../../src/sheets/plan';
import { contractBook as book } from '../hosts/contract/contractBook';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { failAfter, refusalOf } from './gridFaults';
import { pageWorkbook } from './pageWorkbook';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;

jest.setTimeout(60_000);

let browser: Browser;
let sheet: SheetPage;
let workbook: Workbook;
let atFirst: unknown;

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  sheet = await SheetPage.open(browser, '?lang=en');
  workbook = pageWorkbook(sheet.page);
  atFirst = await sheet.snapshot();
});

afterEach(async () => {
  expect(sheet.errors).toEqual([]);
  await sheet.page.close();
});
afterAll(() => browser.close());

const press = async (keys: string) => {
  await sheet.page.waitForTimeout(200);
  await sheet.page.keyboard.press(keys);
};

describe('plans inserted together', () => {
  const worth = () => workbook.readRanges(["'Notes'!B1:B2", "'It''s worth'!B1:C3"], 'Start');
  // Case 2 and its two labels make 4; ten times that; and the spill.
  const calculated = [
    [[2], [40]],
    [
      [4, null],
      [1, 2],
      [3, 4],
    ],
  ];

  test('calculate across their sheets, whichever comes first', async () => {
    await workbook.insertSheets(book);
    expect(await worth()).toEqual(calculated);
  });

  test.each([
    ['the first of them', 'Notes'],
    ['the last of them', "It's worth"],
    ['the sheet before', 'Start'],
  ])('go with one undo from %s, names and rules too, and come back', async (_, name) => {
    await workbook.insertSheets(book);
    const inserted = await sheet.snapshot();
    await workbook.select({ sheet: name, address: 'B2' });
    await sheet.click('A5');
    await press('ControlOrMeta+z');
    await eventually(() => sheet.snapshot(), atFirst);
    expect(await sheet.names()).toEqual([]);
    await press('ControlOrMeta+y');
    await eventually(() => sheet.names().then((names) => names.length), 2);
    await eventually(worth, calculated);
    await eventually(() => sheet.snapshot(), inserted);
  });

  test.each([
    ['sheet.mutation.insert-sheet', 1],
    ['sheet.mutation.insert-sheet', 2],
    ['formula.mutation.set-defined-name', 1],
    ['formula.mutation.set-defined-name', 2],
    ['data-validation.mutation.addRule', 1],
    ['sheet.mutation.set-drawing-apply', 1],
    ['sheet.operation.set-selections', 1],
  ])('%s failing at its time %i leaves the workbook as it was', async (step, time) => {
    await failAfter(sheet.page, step, time);
    const refusal = await refusalOf(workbook.insertSheets(book));
    expect(refusal).toEqual({ kind: 'host', detail: 'injected' });
    await eventually(() => sheet.snapshot(), atFirst);
  });
});

test('a two-way table of one formula fills a column against a row, in its own format', async () => {
  const spilled: PlanCell = { kind: 'spilled', format: '0.0', style: 'formula' };
  const input = (value: number): PlanCell => ({
    kind: 'number',
    value,
    format: '0%',
    style: 'input',
  });
  const source: PlanCell = {
    kind: 'formula',
    formula: formula`CAPEX.AI_PAYBACK(60,20,${{ row: 0, column: 1, columns: 2 }},${{ row: 1, column: 0, rows: 2 }})`,
    format: '0.0',
    style: 'formula',
  };
  await workbook.insertSheets([
    {
      ...book[0],
      columnWidths: [10, 10, 10],
      cells: [
        [{ kind: 'empty' }, input(0), input(0.5)],
        [input(0), source, spilled],
        [input(0.3), spilled, spilled],
      ],
      names: [],
      choices: [],
    },
  ]);
  const [table] = await workbook.readRanges(['B2:C3'], 'Notes');
  expect(table?.[0]).toEqual([3, 6]);
  expect(table?.[1]?.[0]).toBeCloseTo(2.41420118343195, 10);
  // 10 + 13 + 16.9 leave 20.1 of 60 for the 21.97 of year 4.
  expect(table?.[1]?.[1]).toBeCloseTo(3 + 20.1 / 21.97, 10);
  expect(await sheet.shown('B2:C3')).toEqual([
    ['3.0', '6.0'],
    ['2.4', '3.9'],
  ]);
});

describe('a cell that takes some values only', () => {
  beforeEach(async () => {
    await workbook.insertSheets(book);
  });
  const held = async () => (await workbook.readRanges(['B1', 'B2'], 'Notes')).flat(2);

  test('offers them as a list, and what is chosen calculates', async () => {
    await sheet.openList('B1');
    await sheet.screenshot('choices');
    await sheet.page.getByText('3', { exact: true }).click();
    await eventually(held, [3, 50]);
  });

  test('keeps what it holds if just that is chosen', async () => {
    await sheet.openList('B1');
    await sheet.page.getByText('2', { exact: true }).click();
    await sheet.page.waitForTimeout(300);
    expect(await held()).toEqual([2, 40]);
    await sheet.openList('B1');
    await sheet.page.getByText('1', { exact: true }).click();
    await eventually(held, [1, 30]);
  });

  test('takes one that is typed', async () => {
    await sheet.type('B1', '1');
    await eventually(held, [1, 30]);
  });

  test('refuses another', async () => {
    await sheet.type('B1', '7');
    await sheet.page.waitForTimeout(300);
    expect(await held()).toEqual([2, 40]);
  });
});

test('rules of the user make way for those of a plan, and one undo gives them back', async () => {
  await sheet.page.evaluate(() => {
    const start = univerAPI.getActiveWorkbook()!.getActiveSheet();
    const list = (...values: string[]) =>
      univerAPI.newDataValidation().requireValueInList(values).build();
    start.getRange('A10:B12').setDataValidation(list('mine'));
    start.getRange('B13').setDataValidation(list('mine', 'too'));
    start.getRange('B14').setDataValidation(list('apart'));
  });
  const before = await sheet.snapshot();
  const choices = [{ area: { row: 0, column: 1, rows: 2, columns: 1 }, values: [2] }];
  const target = { kind: 'at', sheet: 'Start', row: 11, column: 0 } as const;
  await workbook.insert({ ...book[0], cells: plain, choices }, target);
  expect(await sheet.rules()).toEqual([
    ['["apart"]', 'B14'],
    ['["mine"]', 'A10:B11'],
    ['["mine"]', 'A12'],
    ['2', 'B12:B13'],
  ]);
  await sheet.click('A5');
  await press('ControlOrMeta+z');
  await eventually(() => sheet.snapshot(), before);
});

test('a book of eight sheets of 60 rows and 12 columns is there, calculated, within seconds', async () => {
  const plans = Array.from({ length: 8 }, (_, i) => largePlan(i));
  const took = await sheet.page.evaluate(async (plans) => {
    const { workbook } = globalThis as unknown as { readonly workbook: Workbook };
    const start = performance.now();
    await workbook.insertSheets(plans);
    return performance.now() - start;
  }, plans);
  // One second if the machine does nothing else; most of it is the grid's calculation.
  expect(took).toBeLessThan(5000);
  expect(await workbook.readRanges(['L60'], 'Sheet 8')).toEqual([[[8 * 59 * 11]]]);
  await sheet.click('A5');
  await press('ControlOrMeta+z');
  await eventually(() => sheet.snapshot(), atFirst);
});

const plain = [1, 2].map((value): PlanCell[] => [
  { kind: 'empty' },
  { kind: 'number', value, format: '0', style: 'input' },
]);

/** Inputs along two edges, and for every other cell a formula that adds the same cell of the sheet before. */
function largePlan(number: number): Plan {
  const before = `Sheet ${number}`;
  const cells = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 12 }, (__, column): PlanCell => {
      if (row === 0 || column === 0) {
        return { kind: 'number', value: row + column, format: '0', style: 'input' };
      }
      const product = formula`${{ row, column: 0 }}*${{ row: 0, column }}`;
      const other = formula`${{ row, column: 0 }}*${{ row: 0, column }}+${{ row, column, sheet: before }}`;
      return {
        kind: 'formula',
        formula: number > 0 ? other : product,
        format: '#,##0',
        style: 'formula',
      };
    }),
  );
  return {
    ...book[0],
    name: `Sheet ${number + 1}`,
    columnWidths: Array.from({ length: 12 }, () => 10),
    cells,
    names: [{ name: 'Capex_Last', cell: { row: 59, column: 11 } }],
    choices: [{ area: { row: 1, column: 0, rows: 59, columns: 1 }, values: [1, 2, 3] }],
  };
}
