import { readFile } from 'node:fs/promises';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import { readXlsx } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import type { Workbook } from '../../src/hosts/workbook';
import type { Plan, PlanCell } from '../../src/sheets/plan';
import { writeXlsx } from '../../src/xlsx/write/writeXlsx';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { pageWorkbook } from './pageWorkbook';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;
declare const workbook: Workbook;

jest.setTimeout(90_000);

const text = (value: string): PlanCell => ({ kind: 'text', value, style: 'label' });
const number = (value: number): PlanCell => ({
  ...{ kind: 'number', value, format: '0', style: 'input' },
});

/** As a sheet of the model: a heading, labels of 36 characters, a unit and numbers. */
const plan: Plan = {
  ...{ name: 'Plan', frozenRows: 1, frozenColumns: 1, columnWidths: [36, 8, 11, 13, 13, 13] },
  cells: [
    ['Label', 'Unit', 'Time', 'Base', 'Low', 'High'].map(text),
    ...Array.from({ length: 40 }, (_, row): readonly PlanCell[] => [
      ...[text(`Label ${row}`), text('USD bn'), text('p.a.')],
      ...[number(row), number(2 * row), number(3 * row)],
    ]),
  ],
  ...{ names: [], choices: [], tables: [], charts: [], colors: 'bankers' },
};

let browser: Browser;
let sheet: SheetPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  expect(sheet.errors).toEqual([]);
  await sheet.page.context().close();
});
afterAll(() => browser.close());

const openAt = async (width: number) => {
  sheet = await SheetPage.open(browser, '?lang=en');
  await resize(width);
};
const insert = () => pageWorkbook(sheet.page).insertSheets([plan]);

/** Where sheet and pane take turns, it is the sheet's. */
async function resize(width: number): Promise<void> {
  await sheet.widen(width);
  const tab = sheet.page.locator('#view-tab-sheet');
  if (await tab.isVisible()) await tab.click();
}

const frozen = () =>
  sheet.page.evaluate(() => {
    const active = univerAPI.getActiveWorkbook()!.getActiveSheet();
    return { rows: active.getFrozenRows(), columns: active.getFrozenColumns() };
  });
const columns = (count: number) => ({ rows: 1, columns: count });

/** Brings a cell of a sheet without frozen columns into sight, and clicks the one below it, where it is painted. */
async function goNextTo(address: string, below: string): Promise<void> {
  await pageWorkbook(sheet.page).select({ sheet: 'Plan', address });
  await sheet.page.waitForTimeout(300);
  const scrolled = await sheet.page.evaluate(() => {
    const active = univerAPI.getActiveWorkbook()!.getActiveSheet();
    const { sheetViewStartColumn, offsetX } = active.getScrollState();
    const columns = Array.from({ length: sheetViewStartColumn }, (_, each) => each);
    return columns.reduce((sum, each) => sum + active.getColumnWidth(each), offsetX);
  });
  await sheet.click(below, -scrolled);
  await eventually(() => sheet.selection(), below);
}

/** What the saved file has frozen on a sheet. */
async function savedPane(name = 'Plan') {
  const [download] = await Promise.all([
    sheet.page.waitForEvent('download'),
    sheet.page.evaluate(() => workbook.save!()),
  ]);
  const { sheets } = await readXlsx(await readFile(await download.path()));
  return sheets.find((each) => each.name === name)?.freezePane;
}

test.each([
  ['a laptop has room for its labels and three columns', 1024, 1],
  ['a tablet too, where the pane is elsewhere', 800, 1],
  ['next to the pane there is none in a narrower window', 920, 0],
  ['nor on a phone', 480, 0],
])('%s: saved from a window %i wide, it is frozen', async (_, width, shown) => {
  await openAt(1440);
  await insert();
  await resize(width);
  await eventually(frozen, columns(shown));
  expect(await savedPane()).toEqual({ rows: 1, columns: 1 });
});

test('inserted in a window 480 wide, it is small enough to keep its labels in sight', async () => {
  await openAt(480);
  await insert();
  await eventually(frozen, columns(1));
  const zoom = () => univerAPI.getActiveWorkbook()!.getActiveSheet().getZoom();
  expect(await sheet.page.evaluate(zoom)).toBeLessThan(1);
});

test('on a phone each column can be brought into sight, and in a wide window its labels are back', async () => {
  await openAt(1440);
  await insert();
  await eventually(frozen, columns(1));
  await resize(320);
  await eventually(frozen, columns(0));
  await goNextTo('D5', 'D6');
  await sheet.screenshot('frozen-320');
  await resize(1440);
  await eventually(frozen, columns(1));
  await sheet.click('A21');
  await eventually(() => sheet.selection(), 'A21');
  await sheet.screenshot('frozen-1440');
});

test('so it is with a file, and after a reload', async () => {
  await openAt(1440);
  const bytes = [...(await writeXlsx([plan], new Date('2024-07-27')))];
  await sheet.page.evaluate(
    (bytes) => workbook.open!(new File([new Uint8Array(bytes)], 'plan.xlsx')),
    bytes,
  );
  await eventually(frozen, columns(1));
  await resize(320);
  await eventually(frozen, columns(0));
  await goNextTo('D5', 'D6');
  await sheet.page.keyboard.type('7');
  await sheet.page.keyboard.press('Enter');
  await sheet.page.getByText('Saved in this browser').first().waitFor();
  await sheet.page.reload();
  await sheet.page.waitForFunction(() => 'univerAPI' in globalThis);
  await eventually(() => sheet.value('D6'), 7);
  expect(await frozen()).toEqual(columns(0));
  await resize(1440);
  await eventually(frozen, columns(1));
});

test('it keeps nothing from being undone, and is no step of its own', async () => {
  await openAt(1440);
  const before = await sheet.snapshot();
  await insert();
  await resize(480);
  await eventually(frozen, columns(0));
  await resize(1440);
  await eventually(frozen, columns(1));
  await resize(480);
  await sheet.click('A5');
  await sheet.page.keyboard.press('ControlOrMeta+z');
  await eventually(() => sheet.snapshot(), before);
  await sheet.page.keyboard.press('ControlOrMeta+y');
  await eventually(frozen, columns(0));
  expect(await savedPane()).toEqual({ rows: 1, columns: 1 });
});

test('columns inserted among the labels are frozen with them, until undone', async () => {
  await openAt(1440);
  await insert();
  await resize(480);
  await eventually(frozen, columns(0));
  await sheet.page.evaluate(() => {
    univerAPI.getActiveWorkbook()!.getActiveSheet().insertColumnBefore(0);
  });
  expect(await frozen()).toEqual(columns(0));
  expect(await savedPane()).toEqual({ rows: 1, columns: 2 });
  await sheet.page.evaluate(() => univerAPI.undo());
  await eventually(frozen, columns(0));
  expect(await savedPane()).toEqual({ rows: 1, columns: 1 });
});

test('what the user freezes stays so', async () => {
  await openAt(1440);
  await insert();
  await resize(480);
  await eventually(frozen, columns(0));
  await sheet.page.evaluate(() => {
    univerAPI.getActiveWorkbook()!.getActiveSheet().cancelFreeze();
  });
  await resize(1440);
  expect(await frozen()).toEqual({ rows: 0, columns: 0 });
  expect(await savedPane()).toBeUndefined();
});
