import type { Browser } from 'playwright-core';
import { type BaselineTable } from '../../src/sheets/baselineTable';
import { baselineTables } from '../../src/sheets/baselineTables';
import { address } from '../../src/sheets/address';
import { type CellReference, formulaText, type Plan } from '../../src/sheets/plan';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';

jest.setTimeout(60_000);

let browser: Browser;
let sheet: SheetPage;
let atFirst: unknown;

beforeAll(async () => {
  browser = await launchBrowser();
  sheet = await SheetPage.open(browser, '?lang=en');
  atFirst = await sheet.snapshot();
});

afterAll(() => browser.close());

describe('each table', () => {
  test.each(baselineTables.map((table) => [table.id, table] as const))(
    '%s at the selection: all of it, and one undo takes it back',
    async (_, table) => {
      const plan = table.plan('en');
      await sheet.click('A10');
      await insertAtSelection(table);
      await said('Inserted');
      await expectPlan(plan, { row: 9, column: 0 });
      await sheet.screenshot(`selection-${table.id}`);
      await undo();
      await eventually(() => sheet.snapshot(), atFirst);
    },
  );

  test.each(baselineTables.map((table) => [table.id, table] as const))(
    '%s on a new sheet: all of it, and one undo takes it back',
    async (_, table) => {
      const plan = table.plan('en');
      await insertOnNewSheet(table);
      await said('Inserted');
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

describe('what derived cells say', () => {
  test('market shares: the ceiling is what the share leaves', async () => {
    const table = tableOf('market_share');
    await insertOnNewSheet(table);
    await said('Inserted');
    const { values, formulas } = await read(table.plan('en'), { row: 0, column: 0 });
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
    const plan = tableOf('market_share').plan('en');
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
  test('is refused: the message names the cell, nothing is written', async () => {
    await sheet.type('A12', 'mine');
    await eventually(() => sheet.value('A12'), 'mine');
    const before = await sheet.snapshot();
    await sheet.click('A10');
    await insertAtSelection(tableOf('industry'));
    await said('Not inserted');
    await said('A12');
    await sheet.screenshot('refused');
    expect(await sheet.snapshot()).toEqual(before);
  });

  test('but the table goes on a new sheet instead', async () => {
    await sheet.page.getByRole('button', { name: 'Insert on a new sheet instead' }).click();
    await said('Inserted');
    await expectPlan(tableOf('industry').plan('en'), { row: 0, column: 0 });
    await undo(2);
    await eventually(() => sheet.snapshot(), atFirst);
  });

  test('a value that a formula spills is in the way too', async () => {
    await sheet.type('A11', '=CAPEX.AI_PAYBACK({60,120},20)');
    await eventually(() => sheet.values('A11:B11'), [[3, 6]]);
    await sheet.click('B10');
    await insertAtSelection(tableOf('industry'));
    await said('B11');
    await undo();
    await eventually(() => sheet.snapshot(), atFirst);
  });
});

test('while a cell is being edited, the table is refused and the edit goes on', async () => {
  await sheet.click('A10');
  await sheet.page.keyboard.type('mine');
  await insertAtSelection(tableOf('industry'));
  await said('A cell is being edited');
  await sheet.click('A14');
  await eventually(() => sheet.value('A10'), 'mine');
  await undo();
  await eventually(() => sheet.snapshot(), atFirst);
});

test('a name that is taken gets a number', async () => {
  const { name } = tableOf('openai').plan('en');
  await insertOnNewSheet(tableOf('openai'));
  await said('Inserted');
  await insertOnNewSheet(tableOf('openai'));
  await eventually(() => sheet.sheetNames(), ['Start', name, `${name}1`]);
});

test('nothing failed in the page', () => {
  expect(sheet.errors).toEqual([]);
});

function tableOf(id: string): BaselineTable {
  const table = baselineTables.find((each) => each.id === id);
  if (!table) throw new Error(`There is no table ${id}.`);
  return table;
}

async function open(table: BaselineTable): Promise<void> {
  const dismiss = sheet.page.getByRole('button', { name: 'Dismiss' });
  if (await dismiss.isVisible()) await dismiss.click();
  const header = sheet.page.getByRole('button', { name: table.title.en, exact: true });
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
}

async function insertAtSelection(table: BaselineTable): Promise<void> {
  await open(table);
  await sheet.page.getByRole('button', { name: 'Insert at the selection' }).click();
}

async function insertOnNewSheet(table: BaselineTable): Promise<void> {
  await open(table);
  await sheet.page.getByRole('button', { name: 'More ways to insert' }).click();
  await sheet.page.getByRole('menuitem', { name: 'Insert on a new sheet' }).click();
}

/** The pane's message says so. */
async function said(text: string): Promise<void> {
  await sheet.page.getByRole('status').getByText(text).first().waitFor();
}

/** By keyboard, from within the sheet. */
async function undo(times = 1): Promise<void> {
  await sheet.click('A1');
  for (let i = 0; i < times; i++) await sheet.page.keyboard.press('ControlOrMeta+z');
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
        case 'formula':
          expect(formulas[i]?.[j]).toBe(formulaText(cell.formula, origin));
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
