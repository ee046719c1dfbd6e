import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser } from 'playwright-core';
import type { InsertTarget, Workbook } from '../../src/hosts/workbook';
import { defaultPlanOptions } from '../../src/sheets/baselineTable';
import { baselineTables } from '../../src/sheets/baselineTables';
import { eventually } from './eventually';
import { failAfter, refusalOf } from './gridFaults';
import { launchBrowser } from './launchBrowser';
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

afterEach(() => sheet.page.close());
afterAll(() => browser.close());

const industry = baselineTables
  .find(({ id }) => id === 'industry')!
  .plan({ ...defaultPlanOptions, language: 'en' });
const atStart = (row: number, column = 0): InsertTarget => ({
  kind: 'at',
  sheet: 'Start',
  row,
  column,
});

describe('what is in the way', () => {
  test('merged cells', async () => {
    await sheet.page.evaluate(() => {
      univerAPI.getActiveWorkbook()!.getActiveSheet().getRange('B20:C21').merge();
    });
    const { collisions, nextFreePlace } = await workbook.previewInsert(industry, atStart(15));
    expect(collisions).toEqual([{ kind: 'merged', address: 'B20:C21' }]);
    expect(nextFreePlace).toMatchObject({ row: 22, column: 0 });
  });

  test('a spill', async () => {
    await workbook.select({ sheet: 'Start', address: 'A30' });
    await workbook.enterFormula('=CAPEX.AI_PAYBACK({60,120},20)');
    const { collisions } = await workbook.previewInsert(industry, atStart(24, 1));
    expect(collisions).toEqual([{ kind: 'spill', address: 'B30' }]);
  });

  test('the end that a sheet has in Excel', async () => {
    const { collisions, nextFreePlace } = await workbook.previewInsert(
      industry,
      atStart(1_048_570),
    );
    expect(collisions).toEqual([{ kind: 'edge', address: 'A1048571:K1048576' }]);
    expect(nextFreePlace).toBeUndefined();
  });

  test('a protected sheet, which takes nothing, but a new sheet does', async () => {
    await sheet.page.evaluate(async () => {
      const permission = univerAPI.getActiveWorkbook()!.getActiveSheet().getWorksheetPermission();
      await permission.protect();
      await permission.setReadOnly();
    });
    expect(await refusalOf(workbook.insert(industry, atStart(15)))).toMatchObject({
      kind: 'collisions',
      collisions: [{ kind: 'protected' }],
    });
    await workbook.select({ sheet: 'Start', address: 'A15' });
    const refusal = await refusalOf(workbook.enterFormula('=1+2'));
    expect(refusal).toEqual({ kind: 'protected', sheet: 'Start' });
    const cell = { sheet: 'Start', address: 'A15' };
    expect(await refusalOf(workbook.enterText(cell, 'My case'))).toEqual(refusal);
    expect(await workbook.insert(industry, { kind: 'newSheet' })).toMatchObject({
      address: 'A1:K11',
    });
  });
});

describe('a step that fails leaves the workbook as it was', () => {
  const onNewSheet = [
    'sheet.mutation.insert-sheet',
    'sheet.mutation.add-table',
    'formula.mutation.set-defined-name',
    'sheet.operation.set-selections',
  ];
  const onSheet = [
    'sheet.mutation.set-worksheet-row-count',
    'sheet.mutation.set-worksheet-column-count',
    'sheet.mutation.set-worksheet-col-width',
    'sheet.mutation.set-range-values',
    'sheet.mutation.add-table',
    'formula.mutation.set-defined-name',
    'sheet.operation.set-selections',
  ];

  test.each<[target: string, steps: readonly string[], InsertTarget]>([
    ['on a new sheet', onNewSheet, { kind: 'newSheet' }],
    ['at the end of a sheet, which must grow', onSheet, atStart(999, 24)],
  ])('%s', async (_, steps, target) => {
    for (const step of steps) {
      await failAfter(sheet.page, step);
      const refusal = await refusalOf(workbook.insert(industry, target));
      expect([step, refusal]).toEqual([step, { kind: 'host', detail: 'injected' }]);
      await eventually(() => sheet.snapshot(), atFirst);
    }
  });

  test('what does not verify is rolled back too', async () => {
    await sheet.page.evaluate(() => {
      const listener = univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params }) => {
        if (id !== 'sheet.mutation.set-range-values') return;
        listener.dispose();
        const { unitId, subUnitId } = params as { unitId: string; subUnitId: string };
        const cellValue = { 11: { 1: { v: 61 } } };
        univerAPI.syncExecuteCommand(id, { unitId, subUnitId, cellValue });
      });
    });
    expect(await refusalOf(workbook.insert(industry, atStart(9)))).toEqual({
      kind: 'verificationFailed',
      sheet: 'Start',
      address: 'B12',
    });
    await eventually(() => sheet.snapshot(), atFirst);
  });
});

test('formulas calculate with the names of a table, and go on when it is inserted again', async () => {
  await workbook.insert(industry, { kind: 'newSheet' });
  await workbook.select({ sheet: 'Start', address: 'A12' });
  await workbook.enterFormula('=CAPEX.AI_GAP(BigTech_AI_Spend_2026,BigTech_AI_Revenue_2026)');
  await workbook.insert(industry, { kind: 'newSheet' });
  expect(await workbook.readRanges(['A12', 'BigTech_AI_Spend_2026_2'], 'Start')).toEqual([
    [[40]],
    [[60]],
  ]);
});

test('a spilled cell answers with the formula of its source', async () => {
  await workbook.select({ sheet: 'Start', address: 'A12' });
  const formula = '=CAPEX.MARKET_CEILING({0.5;82;1})';
  expect(await workbook.enterFormula(formula)).toEqual({ sheet: 'Start', address: 'A12:A14' });
  await workbook.select({ sheet: 'Start', address: 'A14' });
  expect(await workbook.readSelection()).toMatchObject({ formula, value: 1 });
  expect(await workbook.readRanges(["'Start'!A12:A14"], 'Start')).toEqual([
    [[2], [{ error: '#VALUE!' }], [1]],
  ]);
});

test('formulas at #NAME? are entered again', async () => {
  await sheet.page.evaluate(() => {
    const grid = univerAPI.getActiveWorkbook()!;
    const stale = { v: '#NAME?' };
    // As a file arrives that was saved without the functions: nothing calculates it.
    univerAPI.syncExecuteCommand(
      'sheet.mutation.set-range-values',
      {
        unitId: grid.getId(),
        subUnitId: grid.getActiveSheet().getSheetId(),
        cellValue: { 2: { 0: stale }, 3: { 0: stale } },
      },
      { onlyLocal: true },
    );
  });
  const broken = async () =>
    (await workbook.findFormulas())
      .filter(({ state }) => state === 'notFound')
      .map((each) => each.address);
  expect(await broken()).toEqual(['A3', 'A4']);
  expect(await workbook.repairFormulas()).toEqual({ found: 3, repaired: 2 });
  expect(await broken()).toEqual([]);
  expect(await sheet.values('A3:A4')).toEqual([[3], [40]]);
});

test('listeners are notified of selection changes, also to another sheet, until they unsubscribe', async () => {
  await workbook.insert(industry, { kind: 'newSheet' });
  const seen = () => sheet.page.evaluate(() => (globalThis as unknown as Seen).seen);
  await sheet.page.evaluate(() => {
    const page = globalThis as unknown as Seen;
    page.seen = [];
    page.stop = page.workbook.onSelectionChange((each) =>
      page.seen.push(`${each.sheet} ${each.address}`),
    );
  });
  await workbook.select({ sheet: 'Start', address: 'A3' });
  await eventually(seen, ['Start A3']);
  await sheet.page.evaluate(() => {
    const grid = univerAPI.getActiveWorkbook()!;
    grid.setActiveSheet(grid.getSheets()[1]!);
  });
  await eventually(seen, ['Start A3', 'Industry A1:K11']);
  await sheet.page.evaluate(() => (globalThis as unknown as Seen).stop());
  await workbook.select({ sheet: 'Start', address: 'A4' });
  await workbook.select({ sheet: 'Start', address: 'A3' });
  expect(await seen()).toEqual(['Start A3', 'Industry A1:K11']);
});

interface Seen {
  readonly workbook: Workbook;
  seen: string[];
  stop: () => void;
}
