import { readFileSync } from 'node:fs';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser } from 'playwright-core';
import type { CellValues } from '../../src/cells/value';
import { figures } from '../../src/figures/figures';
import { aiBaseline } from '../../src/functions/aiBaseline';
import type { Workbook } from '../../src/hosts/workbook';
import { valuesMatch } from '../../src/native/valuesMatch';
import { convertToValues } from '../../src/native/convertToValues';
import { restoreFormulas } from '../../src/native/restoreFormulas';
import { convertToNative } from '../../src/native/convertToNative';
import type { Harness } from '../hosts/contract/harness';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';
import { workbenchHarness } from './workbenchHarness';

declare const univerAPI: FUniver;
declare const workbook: Workbook;

jest.setTimeout(120_000);

let browser: Browser;
let page: SheetPage;
let harness: Harness;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await SheetPage.open(browser, '?lang=en');
});

beforeEach(async () => {
  harness = await workbenchHarness(page);
});

afterAll(() => browser.close());

const read = async (reference: string): Promise<CellValues> =>
  (await harness.workbook.readRanges([reference], 'Sheet1'))[0] ?? [];

/** Saves the workbook to a file and opens that, as a user does on another day. */
async function saveAndOpen(): Promise<void> {
  const download = page.page.waitForEvent('download');
  await page.page.evaluate(() => workbook.save?.());
  const bytes = readFileSync(await (await download).path());
  await page.page.evaluate(
    async (bytes) => {
      await workbook.open?.(new File([new Uint8Array(bytes)], 'book.xlsx'));
      await univerAPI.getFormula().onCalculationResultApplied();
    },
    [...bytes],
  );
}

/** Every combination of some texts, joined as arguments. */
function combined(...choices: readonly (readonly (string | number)[])[]): string[] {
  return choices.reduce<string[]>(
    (before, each) => before.flatMap((text) => each.map((one) => `${text}${text && ','}${one}`)),
    [''],
  );
}

const rates = [0, 0.1, -0.05];
const spends = [0, 10, 60];

const field = aiBaseline.arguments[1];
const fields = field?.kind === 'text' ? (field.choices ?? []) : [];

/** Of each function what is usual, and what is at an edge of its domain. */
const calls: readonly (readonly [string, readonly string[]])[] = [
  ['AI_GAP', [...combined([0, 60, 1e9], [0, 20], [0, 0.5, 1], [0, 1]), '60,20', '"60",20']],
  ['AI_GAP', ['TRUE,20', '60,1/0', 'NA(),"x"', '-1,20', 'J90,20', '60,20,,1']],
  ['MARKET_CEILING', combined([0.82, 0.5, 1, 82, 0], [0, 0.2, -0.1], [0, 3, 2.5], [0, 0.3, 1])],
  ['AI_PAYBACK', combined([60, 1000, 0], [20, 0], [0, 0.5], [0, 0.3, -0.1], rates, spends)],
  ['AI_PAYBACK', combined([60], [20], [0.25], [1e-9, 1e-6, 0.1, 4], [1e-9, 0.1], [0, 5])],
  [
    'AI_BASELINE',
    ['"bigtech.ai_spend"', '" BigTech.AI_spend ","unit"', '"x"', '1', '"x","y"', 'NA()'],
  ],
  ['AI_BASELINE', fields.map((field) => `"bigtech.ai_spend","${field}"`)],
  [
    'AI_BASELINE',
    figures.flatMap(({ id }) => ['', ',"annual"', ',"qualifier"'].map((end) => `"${id}"${end}`)),
  ],
  [
    'AI_PAYBACK_FLOWS',
    combined(
      [
        '{-100,60,60,-50,40}',
        '{-100;60;60;-50}',
        '{0,-100,0,0,120}',
        '{-0.9,0.3,0.3,0.3}',
        '{0,5}',
      ],
      rates,
      ['"first"', '" LAST "'],
    ),
  ],
  [
    'AI_PAYBACK_FLOWS',
    [
      'J90:M90',
      '{-60,30,30}',
      '-60',
      '{-60,"x"}',
      '{-60,TRUE}',
      '{-60,#N/A}',
      '{-60,60},-1',
    ].concat([
      '{-60,60},"x"',
      '{-60,60},0,"x"',
      '{-60,60},0,1',
      '{-60,60},J90,J90',
      '{-60,60},1/0',
    ]),
  ],
  [
    'AI_REQUIRED_REVENUE',
    combined(
      [60, 0],
      [0.25, 3, 4.5, 0],
      [0, 0.2, 1],
      [0, 0.1, -0.1],
      rates,
      [0, 10],
      [0, 2],
      [0, 5],
    ),
  ],
  [
    'AI_REQUIRED_REVENUE',
    [
      ...[
        '5000,15,0,0,0.1',
        '400,10,0.75',
        '60,1000000000,0,0,0.1',
        '60,5000,0,0,0.1',
        '60,4,0,1e-9,1e-7',
        '60,4,0,0,1e-7',
        '60,4,0,1e-9,0',
        '60,4,0,1e-7,1e-9',
        '60,5,0,0,0,0,1.5',
      ],
      ...['60,5,0,0,0,0,0,60', '"60",5', '60,TRUE', '60,J90', '60,5,1/0', '60,12,0,0.1,0.1,0,5,2'],
    ],
  ],
  ['AI_BREAKEVEN_GROWTH', combined([60, 1000], [20, 5], [0.5, 3, 7.5], [0, 0.5], rates, spends)],
];

test.each(calls)('%s: the equivalent shows what the function shows', async (name, given) => {
  const formulas = given.map((one) => [`=CAPEX.${name}(${one})`]);
  await page.page.evaluate(
    (rows) => univerAPI.getActiveWorkbook()!.getSheetByName('Sheet1')!.setRowCount(rows),
    // The grid makes room for the lists within a formula below its cell.
    given.length + 100,
  );
  await harness.enter('Sheet1', 'A1', formulas);
  const { replaced, skipped } = await convertToNative(harness.workbook, 'en');
  expect(skipped.map(({ formula }) => formula)).toEqual([]);
  expect(replaced).toBe(given.length);
});

/** Far enough apart for every table to spill. */
const schedules = [
  ...combined([60, 1000], [20], [0, 0.5], [0, 0.3, -0.1], [0, 0.1], [0, 10], [0, 5]),
  ...['60,20', '0,20', '60,0', '60,20,1', '1000,20,0.5,0.4', '60,"x"', '60,20,,,,,201', '60,1/0'],
];

test('AI_PAYBACK_SCHEDULE: the equivalent fills the same table', async () => {
  const room = 60;
  await page.page.evaluate(
    (rows) => univerAPI.getActiveWorkbook()!.getSheetByName('Sheet1')!.setRowCount(rows),
    (schedules.length + 2) * room,
  );
  await harness.enter(
    'Sheet1',
    'A1',
    schedules.flatMap((given) => [
      [`=CAPEX.AI_PAYBACK_SCHEDULE(${given})`],
      ...Array.from({ length: room - 1 }, () => ['']),
    ]),
  );
  expect((await read('A1:G1'))[0]).toContain('Cumulative');
  const { replaced, skipped } = await convertToNative(harness.workbook, 'en');
  expect(skipped.map(({ formula }) => formula)).toEqual([]);
  expect(replaced).toBe(schedules.length);
});

describe('a workbook with formulas of all kinds', () => {
  const formulas = [
    ['=CAPEX.AI_GAP(A1,B1)', '=1+CAPEX.AI_GAP(60,CAPEX.MARKET_CEILING(0.5))'],
    ['=CAPEX.AI_PAYBACK(A1:A2,{20,30,40})', ''],
    ['=IF(C1>0,"CAPEX.AI_GAP(1,2)",CAPEX.AI_GAP(1,2))', '=SUM(CAPEX.AI_GAP(A1:A2,20))'],
  ];
  beforeEach(async () => {
    await harness.enter('Sheet1', 'A1', [
      [60, 20],
      [1000, 5],
    ]);
    await harness.enter('Sheet1', 'C1', [formulas[0]!]);
    await harness.enter('Sheet1', 'F1', [[formulas[1]![0]!]]);
    await harness.enter('Sheet1', 'C5', [formulas[2]!]);
  });
  const all = async () => [await read('C1:H2'), await read('C5:D5')];
  const texts = () =>
    page.page.evaluate(() => {
      const sheet = univerAPI.getActiveWorkbook()!.getSheetByName('Sheet1')!;
      return ['C1', 'D1', 'F1', 'C5', 'D5'].map((cell) => sheet.getRange(cell).getFormula());
    });

  test('is made portable and live again with the same numbers', async () => {
    const [before, live] = [await all(), await texts()];
    expect(await convertToNative(harness.workbook, 'en')).toEqual({ replaced: 5, skipped: [] });
    expect(await all()).toEqual(before);
    expect(await texts()).toEqual([
      '=AI_GAP(A1,B1,0,0)',
      '=1+AI_GAP(60,MARKET_CEILING(0.5,0,0,0),0,0)',
      '=AI_PAYBACK(A1:A2,{20,30,40},0,0,0,0,0)',
      '=IF(C1>0,"CAPEX.AI_GAP(1,2)",AI_GAP(1,2,0,0))',
      '=SUM(AI_GAP(A1:A2,20,0,0))',
    ]);
    expect(await restoreFormulas(harness.workbook)).toEqual({ replaced: 5, skipped: [] });
    expect(await all()).toEqual(before);
    expect(await texts()).toEqual(live);
    expect(await page.names()).toEqual([]);
  });

  test('records what was replaced, and where', async () => {
    await convertToNative(harness.workbook, 'en');
    expect(await harness.sheets()).toContain('AI Capex record');
    expect(await read("'AI Capex record'!A3:D4")).toEqual([
      ['Sheet', 'Cell', 'AI Capex formula', 'Native formula'],
      ['Sheet1', 'C1', '=CAPEX.AI_GAP(A1,B1)', '=AI_GAP(A1,B1,0,0)'],
    ]);
  });

  test('is live again after rows were inserted', async () => {
    await convertToNative(harness.workbook, 'en');
    const before = await all();
    await page.page.evaluate(async () => {
      univerAPI.getActiveWorkbook()!.getSheetByName('Sheet1')!.insertRowsBefore(0, 2);
      await univerAPI.getFormula().onCalculationResultApplied();
    });
    expect(await restoreFormulas(harness.workbook)).toEqual({ replaced: 5, skipped: [] });
    expect([await read('C3:H4'), await read('C7:D7')]).toEqual(before);
  });

  test('one undo reverts each of them', async () => {
    const before = await page.snapshot();
    for (const act of [
      () => convertToNative(harness.workbook, 'en'),
      () => convertToValues(harness.workbook),
    ]) {
      await act();
      expect(await page.snapshot()).not.toEqual(before);
      await page.page.evaluate(async () => {
        await univerAPI.undo();
        await univerAPI.getFormula().onCalculationResultApplied();
      });
      expect(await page.snapshot()).toEqual(before);
    }
  });

  test('is converted to values, spills too, and restored as it was', async () => {
    const [before, live, all0] = [await all(), await texts(), await page.snapshot()];
    expect(await convertToValues(harness.workbook)).toEqual({ replaced: 5, skipped: [] });
    expect(await all()).toEqual(before);
    expect(await harness.workbook.findFormulas()).toEqual([]);
    expect(await page.names()).toHaveLength(5);
    const frozen = await page.snapshot();
    expect(await restoreFormulas(harness.workbook)).toEqual({ replaced: 5, skipped: [] });
    expect(await all()).toEqual(before);
    expect(await texts()).toEqual(live);
    expect(await page.names()).toEqual([]);
    for (const state of [frozen, all0]) {
      await page.page.evaluate(async () => {
        await univerAPI.undo();
        await univerAPI.getFormula().onCalculationResultApplied();
      });
      expect(await page.snapshot()).toEqual(state);
    }
  });

  test('is restored after rows were inserted and the sheet renamed', async () => {
    await convertToValues(harness.workbook);
    const before = await all();
    await page.page.evaluate(() => {
      const sheet = univerAPI.getActiveWorkbook()!.getSheetByName('Sheet1')!;
      sheet.insertRowsBefore(0, 2);
      sheet.setName('It is mine');
    });
    expect(await restoreFormulas(harness.workbook)).toEqual({ replaced: 5, skipped: [] });
    const reads = ["'It is mine'!C3:H4", "'It is mine'!C7:D7"];
    expect(await harness.workbook.readRanges(reads, '')).toEqual(before);
    expect((await harness.workbook.findFormulas()).map(({ formula }) => formula)).toContain(
      '=CAPEX.AI_GAP(A3,B3)',
    );
  });

  test('is restored but for the cell that was changed, and the sheet that was deleted', async () => {
    await harness.enter('Notes', 'A1', [['=CAPEX.AI_GAP(1,2)']]);
    expect(await convertToValues(harness.workbook)).toMatchObject({ replaced: 6 });
    await harness.enter('Sheet1', 'C1', [[41]]);
    await page.page.evaluate(() => {
      const workbook = univerAPI.getActiveWorkbook()!;
      workbook.deleteSheet(workbook.getSheetByName('Notes')!);
    });
    const formula = '=CAPEX.AI_GAP(A1,B1)';
    expect(await restoreFormulas(harness.workbook)).toEqual({
      replaced: 4,
      skipped: [{ sheet: 'Sheet1', address: 'C1', formula, reason: { kind: 'changed', formula } }],
    });
    expect(await read('C1')).toEqual([[41]]);
    expect(await page.names()).toHaveLength(1);
  });

  test.each([
    ['values', () => convertToValues(harness.workbook)],
    ['native formulas', () => convertToNative(harness.workbook, 'en')],
  ])('converted to %s, is restored from a file that was saved and opened', async (_, convert) => {
    const live = await texts();
    await convert();
    await saveAndOpen();
    expect(await harness.workbook.findFormulas()).toEqual([]);
    expect(await restoreFormulas(harness.workbook)).toEqual({ replaced: 5, skipped: [] });
    expect(await texts()).toEqual(live);
    expect(await page.names()).toEqual([]);
  });
});

describe('a formula that cannot spill', () => {
  const formula = '=CAPEX.AI_PAYBACK({60;1000},{20,30})';
  beforeEach(async () => {
    await harness.enter('Sheet1', 'B2', [['mine']]);
    await harness.enter('Sheet1', 'A1', [[formula]]);
    await eventually(
      () => read('A1:B2'),
      [
        [{ error: '#SPILL!' }, null],
        [null, 'mine'],
      ],
    );
  });

  test.each([
    ['values', () => convertToValues(harness.workbook)],
    ['native formulas', () => convertToNative(harness.workbook, 'en')],
  ])('is not converted to %s', async (_, convert) => {
    const reason = { kind: 'unanswered', error: '#SPILL!' };
    expect(await convert()).toEqual({
      replaced: 0,
      skipped: [{ sheet: 'Sheet1', address: 'A1', formula, reason }],
    });
  });

  test('keeps what is in its way when the file is saved and opened', async () => {
    await saveAndOpen();
    expect((await read('A1:B2'))[1]).toEqual([null, 'mine']);
  });
});

test('AI_BASELINE is restored after rows were inserted on all sheets, which were renamed', async () => {
  await harness.enter('Sheet1', 'A1', [
    ['=CAPEX.AI_BASELINE("bigtech.ai_spend")', '=A1&" ""bn"""'],
  ]);
  await convertToNative(harness.workbook, 'en');
  await page.page.evaluate(async () => {
    const sheets = univerAPI.getActiveWorkbook()!.getSheets();
    sheets.forEach((sheet, i) => sheet.insertRowsBefore(0, 2).setName(`Renamed ${i}`));
    await univerAPI.getFormula().onCalculationResultApplied();
  });
  const native = '=AI_BASELINE("bigtech.ai_spend","unit")';
  await harness.enter('Renamed 0', 'C3', [[native, native.replace('AI_', 'CAPEX.AI_')]]);
  expect(await convertToNative(harness.workbook, 'zh-CN')).toEqual({ replaced: 1, skipped: [] });
  const cells = async () => (await harness.workbook.readRanges(["'Renamed 0'!A3:D3"], ''))[0];
  expect(await cells()).toEqual([[60, '60 "bn"', 'USD bn', 'USD bn']]);
  expect(await restoreFormulas(harness.workbook)).toEqual({ replaced: 3, skipped: [] });
  expect(await cells()).toEqual([[60, '60 "bn"', 'USD bn', 'USD bn']]);
  expect(await page.names()).toEqual([]);
});

describe("a user's name that an equivalent might use for itself", () => {
  // A file may bring names that the grid's own command refuses, such as that of a built-in function.
  const define = async (names: Readonly<Record<string, string>>) => {
    for (const [name, reference] of Object.entries(names)) {
      await harness.defineName(name, reference);
    }
  };

  test.each([
    ['AI_GAP(A1,revenue)', { revenue: 'Sheet1!$B$1' }],
    ['AI_GAP(revenue,spend)', { revenue: 'Sheet1!$A$1', spend: 'Sheet1!$B$1' }],
    ['AI_GAP(A1,sales)', { sales: 'Sheet1!$B$1' }],
    ['AI_PAYBACK(investment,net)', { investment: 'Sheet1!$A$1', net: 'Sheet1!$B$1' }],
    ['AI_PAYBACK(A1,years,0,growth)', { years: 'Sheet1!$B$1', growth: 'Sheet1!$C$1' }],
  ])('%s becomes native, and everything else calculates on', async (call, names) => {
    await harness.enter('Sheet1', 'A1', [[60, 20, 0.1]]);
    await define(names);
    await harness.enter('Sheet1', 'E1', [[`=CAPEX.${call}`, '=2+2']]);
    const before = await read('E1:F1');
    expect(await convertToNative(harness.workbook, 'en')).toEqual({ replaced: 1, skipped: [] });
    const after = await read('E1:F1');
    // To the digits that the grid keeps.
    const agree = valuesMatch(before, after);
    expect({ before, after, agree }).toEqual({ before, after, agree: true });
    await harness.enter('Sheet1', 'G1', [['=2+3']]);
    expect(await read('G1')).toEqual([[5]]);
  });

  test('a formula that gives the name of an equivalent itself stays, and the others do not', async () => {
    await harness.enter('Sheet1', 'A1', [[60, 20]]);
    const formula = '=LET(AI_GAP,5,AI_GAP*CAPEX.AI_GAP(A1,B1))';
    await harness.enter('Sheet1', 'E1', [[formula, '=CAPEX.AI_GAP(A1,B1)']]);
    const { replaced, skipped } = await convertToNative(harness.workbook, 'en');
    expect(replaced).toBe(1);
    expect(skipped.map(({ address, reason }) => [address, reason])).toEqual([
      ['E1', { kind: 'nameTaken', name: 'AI_GAP' }],
    ]);
    expect(await read('E1:F1')).toEqual([[200, 40]]);
  });
});

test('what has no equivalent, or whose name is taken, stays and is listed', async () => {
  await harness.enter('Sheet1', 'A1', [['=CAPEX.AI_PAYBACK_RISK(60,20)']]);
  await harness.enter('Sheet1', 'J1', [['=CAPEX.AI_GAP(60,20)', '=CAPEX.MARKET_CEILING(0.5)']]);
  await page.page.evaluate(() =>
    univerAPI.getActiveWorkbook()!.insertDefinedName('AI_GAP', 'Notes!$A$1'),
  );
  const { replaced, skipped } = await convertToNative(harness.workbook, 'en');
  expect(replaced).toBe(1);
  expect(skipped.map(({ address, reason }) => [address, reason])).toEqual([
    ['A1', { kind: 'noEquivalent', name: 'AI_PAYBACK_RISK' }],
    ['J1', { kind: 'nameTaken', name: 'AI_GAP' }],
  ]);
  expect(await page.names()).toContainEqual(['AI_GAP', 'Notes!$A$1']);
});

test('nothing failed in the page', () => {
  expect(page.errors).toEqual([]);
});
