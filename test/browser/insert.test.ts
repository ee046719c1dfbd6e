import type { Browser } from 'playwright-core';
import { address } from '../../src/cells/a1';
import { type CellReference } from '../../src/cells/area';
import { type BaselineTable, defaultPlanOptions } from '../../src/sheets/baselineTable';
import { datedPlan } from '../../src/sheets/data/datedPlan';
import { allTables } from '../../src/sheets/since/allTables';
import { linkFormula } from '../../src/sheets/linkFormula';
import { recordFormula } from '../../src/sheets/recordFormula';
import { formulaText, type Plan } from '../../src/sheets/plan';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { PanePage } from './PanePage';
import { SheetPage } from './SheetPage';

jest.setTimeout(60_000);

const inEnglish = { ...defaultPlanOptions, language: 'en' } as const;

let browser: Browser;
let sheet: SheetPage;
let pane: PanePage;
let atFirst: unknown;

beforeAll(async () => {
  browser = await launchBrowser();
  sheet = await SheetPage.open(browser, '?lang=en');
  pane = new PanePage(sheet.page);
  atFirst = await sheet.snapshot();
});

afterAll(() => browser.close());

test('what the message says follows the workbook: undone, it is no longer there', async () => {
  await sheet.click('A10');
  await pane.insertAtSelection(allTables[0]!);
  await pane.said('Inserted');
  await undo();
  await pane.said('No longer there');
  expect(await sheet.page.getByRole('status').getByText('A10').count()).toBe(0);
  await eventually(() => sheet.snapshot(), atFirst);
});

describe('each table', () => {
  test.each(allTables.map((table) => [table.id, table] as const))(
    '%s at the selection: all of it, and one undo removes it',
    async (_, table) => {
      const plan = datedPlan(table, inEnglish);
      await sheet.click('A10');
      await pane.insertAtSelection(table);
      await pane.said('Inserted');
      await expectPlan(plan, { row: 9, column: 0 });
      await sheet.screenshot(`selection-${table.id}`);
      await undo();
      await eventually(() => sheet.snapshot(), atFirst);
    },
  );

  test.each(allTables.map((table) => [table.id, table] as const))(
    '%s on a new sheet: all of it, and one undo removes it',
    async (_, table) => {
      const plan = datedPlan(table, inEnglish);
      await pane.insertOnNewSheet(table);
      await pane.said('Inserted');
      expect(await sheet.sheetNames()).toEqual(['Start', plan.name]);
      expect(await sheet.activeSheet()).toBe(plan.name);
      await expectPlan(plan, { row: 0, column: 0 });
      await sheet.screenshot(`sheet-${table.id}`);
      await undo();
      await eventually(() => sheet.snapshot(), atFirst);
      expect(await sheet.activeSheet()).toBe('Start');
    },
  );
});

test('a click on a link opens its page, which cannot reach back', async () => {
  const url = 'https://www.sec.gov/edgar/browse/?CIK=1652044';
  const { page } = sheet;
  await page
    .context()
    .route('https://www.sec.gov/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>filings</title>' }),
    );
  await sheet.type('A12', linkFormula(url, 'Alphabet'));
  await eventually(() => sheet.value('A12'), 'Alphabet');
  const [opened] = await Promise.all([
    page.context().waitForEvent('page', { timeout: 10_000 }),
    sheet.click('A12'),
  ]);
  await opened.waitForLoadState();
  expect(opened.url()).toBe(url);
  expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
  await opened.close();
  await page.bringToFront();
  await undo();
  await eventually(() => sheet.snapshot(), atFirst);
});

describe('what derived cells say', () => {
  test('market shares: the ceiling is what the share leaves', async () => {
    const table = tableOf('market_share');
    await pane.insertOnNewSheet(table);
    await pane.said('Inserted');
    const { values, formulas } = await read(datedPlan(table, inEnglish), { row: 0, column: 0 });
    const ceilings = formulas.flatMap((row, i) =>
      row.flatMap((formula, j) =>
        formula.includes('MARKET_CEILING(') ? [[values[i]?.[j], ...sharesIn(values[i])]] : [],
      ),
    );
    expect(ceilings.length).toBeGreaterThanOrEqual(3);
    for (const [ceiling, share] of ceilings) {
      expect(ceiling).toBeCloseTo(1 / Number(share), 9);
    }
  });

  test('they follow the cells that they read', async () => {
    const plan = datedPlan(tableOf('market_share'), inEnglish);
    const { formulas } = await read(plan, { row: 0, column: 0 });
    const row = formulas.findIndex((line) => line.some((text) => text.includes('MARKET_CEILING(')));
    const column = formulas[row]?.findIndex((text) => text.includes('MARKET_CEILING(')) ?? -1;
    const share = /MARKET_CEILING\((\w+)/.exec(formulas[row]?.[column] ?? '')?.[1] ?? '';
    await sheet.type(share, '50%');
    await eventually(() => sheet.value(address({ row, column }, 1, 1)), 2);
    await undo(2);
    await eventually(() => sheet.snapshot(), atFirst);
  });
});

describe('a target that is not empty', () => {
  test('is seen before anything is written', async () => {
    await sheet.type('A12', 'mine');
    await eventually(() => sheet.value('A12'), 'mine');
    const before = await sheet.snapshot();
    await sheet.click('A10');
    await pane.open(tableOf('industry'));
    await pane.warned('A12 is not empty.');
    await sheet.screenshot('collision');
    expect(await sheet.snapshot()).toEqual(before);
  });

  test('the next free place below is offered, and taken', async () => {
    await pane.insertBelow(tableOf('industry'));
    await pane.said('Inserted');
    await expectPlan(datedPlan(tableOf('industry'), inEnglish), { row: 13, column: 0 });
    await undo();
  });

  test('or the table goes on a new sheet', async () => {
    await pane.insertOnNewSheet(tableOf('industry'));
    await pane.said('Inserted');
    await expectPlan(datedPlan(tableOf('industry'), inEnglish), { row: 0, column: 0 });
    await undo(2);
    await eventually(() => sheet.snapshot(), atFirst);
  });

  test('a value that a formula spills is in the way too', async () => {
    await sheet.type('A11', '=CAPEX.AI_PAYBACK({60,120},20)');
    await eventually(() => sheet.values('A11:B11'), [[3, 6]]);
    await sheet.click('B10');
    await pane.open(tableOf('industry'));
    await pane.warned('B11 contains spilled results.');
    await undo();
    await eventually(() => sheet.snapshot(), atFirst);
  });
});

test('while a cell is being edited, the table is refused and the edit goes on', async () => {
  await sheet.click('A10');
  await sheet.page.keyboard.type('mine');
  await pane.insertAtSelection(tableOf('industry'));
  await pane.said('A cell is being edited');
  await sheet.click('A14');
  await eventually(() => sheet.value('A10'), 'mine');
  await undo();
  await eventually(() => sheet.snapshot(), atFirst);
});

test('a name that is taken gets a number', async () => {
  const { name } = datedPlan(tableOf('openai'), inEnglish);
  await pane.insertOnNewSheet(tableOf('openai'));
  await pane.said('Inserted');
  await pane.insertOnNewSheet(tableOf('openai'));
  await eventually(() => sheet.sheetNames(), ['Start', name, `${name} (2)`]);
});

test('nothing failed in the page', () => {
  expect(sheet.errors).toEqual([]);
});

function tableOf(id: string): BaselineTable {
  const table = allTables.find((each) => each.id === id);
  if (!table) throw new Error(`There is no table ${id}.`);
  return table;
}

/** By keyboard, from within the sheet. */
async function undo(times = 1): Promise<void> {
  await sheet.click('A1');
  for (let i = 0; i < times; i++) {
    // As fast as a hand can, not as fast as a machine.
    await sheet.page.waitForTimeout(200);
    await sheet.page.keyboard.press('ControlOrMeta+z');
  }
}

async function read(plan: Plan, origin: CellReference) {
  const block = address(origin, plan.cells.length, plan.columnWidths.length);
  return {
    block,
    values: await sheet.values(block),
    formulas: await sheet.formulas(block),
  };
}

/** The sheet holds the plan: every value, every formula with an answer, and it is selected. */
async function expectPlan(plan: Plan, origin: CellReference): Promise<void> {
  const { block, values, formulas } = await read(plan, origin);
  expect(await sheet.selection()).toBe(block);
  plan.cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      const value = values[i]?.[j];
      switch (cell.kind) {
        case 'empty':
          expect(value).toBeNull();
          return;
        case 'text':
        case 'number':
          expect(value).toBe(cell.value);
          return;
        case 'link':
          expect(formulas[i]?.[j]).toBe(linkFormula(cell.url, cell.value));
          expect(value).toBe(cell.value);
          return;
        case 'record':
          expect(formulas[i]?.[j]).toBe(recordFormula(cell.record, cell.value));
          expect(value).toBe(cell.value);
          return;
        case 'spilled':
          expect(value).not.toBeNull();
          return;
        case 'blankInput':
          expect(value).toBeNull();
          return;
        case 'formula':
          expect(formulas[i]?.[j]).toBe(formulaText(cell.formula, { origin }));
          expect(value).toEqual(expect.any(Number));
      }
    }),
  );
}

/** The shares in a row: fractions between 0 and 1. */
function sharesIn(row: readonly unknown[] = []): number[] {
  return row.filter(
    (value): value is number => typeof value === 'number' && value > 0 && value < 1,
  );
}
