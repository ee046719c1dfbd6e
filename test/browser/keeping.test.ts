import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';
import { cardName } from '../ui/cardName';

declare const univerAPI: FUniver;

jest.setTimeout(90_000);

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
});

afterEach(() => context.close());
afterAll(() => browser.close());

const open = () => SheetPage.openIn(context, '?lang=en');
const says = ({ page }: SheetPage, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor();
const press = ({ page }: SheetPage, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click();

async function change(sheet: SheetPage, address: string, text: string): Promise<void> {
  await sheet.type(address, text);
  await says(sheet, 'Saved in this browser');
}

test('a first visit shows that changes will be saved, and restores nothing', async () => {
  const sheet = await open();
  await says(sheet, 'Autosave is on');
  expect(await sheet.page.getByText(/^Restored/).count()).toBe(0);
});

test('the model, edited, is there after a reload: it calculates, with its tables, names and choices', async () => {
  const sheet = await open();
  await sheet.page.getByRole('tab', { name: 'Model' }).click();
  await sheet.page
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await eventually(async () => (await sheet.sheetNames()).length > 5, true);
  // The check of the whole model is calculated last.
  await eventually(() => sheet.value('D2'), 0);
  await says(sheet, 'Saved in this browser');
  await sheet.page.waitForTimeout(1_500);
  const before = await sheet.snapshot();
  await sheet.page.reload();
  await says(sheet, /^Restored from/);
  await eventually(() => sheet.snapshot(), before);
  const start = await sheet.page.evaluate(async () => {
    const workbook = univerAPI.getActiveWorkbook()!;
    workbook.setActiveSheet(workbook.getSheets()[0]!);
    return workbook.getActiveSheet().getSheetName();
  });
  expect(start).toBe('Start');
  await sheet.type('D2', '=CAPEX.AI_PAYBACK(120,20)');
  await eventually(() => sheet.value('D2'), 6);
  expect(sheet.errors).toEqual([]);
});

test('starting over puts the workbook aside, and undo brings it back', async () => {
  const sheet = await open();
  await change(sheet, 'D2', 'mine');
  await sheet.page.reload();
  await says(sheet, /^Restored from/);
  await press(sheet, 'Start over');
  await says(sheet, 'Started over');
  await eventually(() => sheet.value('D2'), null);
  await sheet.page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await says(sheet, /^Opened the version of/);
  await eventually(() => sheet.value('D2'), 'mine');
  await press(sheet, 'Dismiss');
  await sheet.page.getByText(/^Opened the version of/).waitFor({ state: 'detached' });
});

test('two tabs keep a workbook each; the last is restored, the other offered', async () => {
  const [first, second] = [await open(), await open()];
  await change(first, 'D2', 'first');
  await change(second, 'D2', 'second');
  await first.page.close();
  await second.page.close();
  const again = await open();
  await says(again, /^Restored from/);
  expect(await again.value('D2')).toBe('second');
  await says(again, 'Another workbook is saved in this browser.');
  const beside = await open();
  expect(await beside.value('D2')).toBe('first');
  const third = await open();
  await says(third, 'Your workbook is open in another tab');
  expect(await third.value('D2')).toBeNull();
});

test('closing warns of what is not saved, and of nothing else', async () => {
  const sheet = await open();
  const asked: string[] = [];
  sheet.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await change(sheet, 'D2', 'saved');
  await sheet.click('D10');
  await sheet.page.keyboard.type('still being typed');
  await sheet.page.close({ runBeforeUnload: true });
  await eventually(async () => asked, ['beforeunload']);
  await sheet.page.keyboard.press('Enter');
  await says(sheet, 'Saved in this browser');
  await sheet.page.close({ runBeforeUnload: true });
  await eventually(async () => sheet.page.isClosed(), true);
  expect(asked).toEqual(['beforeunload']);
});

test('what another version wrote stays, is reported, and the page opens', async () => {
  const sheet = await open();
  await change(sheet, 'D2', 'mine');
  await sheet.page.evaluate(async () => {
    const request = indexedDB.open('ai-capex.workbench');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const store = request.result.transaction('workbooks', 'readwrite').objectStore('workbooks');
    const keys = store.getAllKeys();
    await new Promise((resolve) => (keys.onsuccess = resolve));
    for (const key of keys.result)
      if (String(key).startsWith('about:')) store.put({ version: 9 }, key);
    await new Promise((resolve) => (store.transaction.oncomplete = resolve));
    request.result.close();
  });
  await sheet.page.close();
  const again = await open();
  await says(again, 'The saved workbook could not be opened');
  expect(await again.value('D2')).toBeNull();
});

test('a browser that refuses to store anything is reported at once', async () => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { value: { open: refuse } });
  });
  const sheet = await open();
  await says(sheet, 'Not saved');
  await sheet.page.getByRole('button', { name: 'Save file' }).first().waitFor();
});

test('offline a tab that is not there yet reports it and comes when it can; the sheet is untouched', async () => {
  const sheet = await open();
  await context.setOffline(true);
  await sheet.type('D2', 'mine');
  await sheet.page.getByRole('tab', { name: 'Functions' }).click();
  await says(sheet, /This part could not be loaded/);
  await press(sheet, 'Try again');
  await says(sheet, /This part could not be loaded/);
  await context.setOffline(false);
  // The others come too, out of sight.
  await sheet.page
    .getByLabel(/^investment/)
    .filter({ visible: true })
    .waitFor();
  expect(await sheet.value('D2')).toBe('mine');
});

test('a table that did not come says so where it is opened, and comes when it can', async () => {
  const tables = /later-tables/;
  await context.route(tables, (route) => route.abort());
  const { page } = await open();
  const header = page.getByRole('button', { name: cardName('Industry') });
  const card = page.getByRole('listitem').filter({ has: header });
  await header.click();
  await card.getByText(/This part could not be loaded/).waitFor();
  await context.unroute(tables);
  await card.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('table', { name: 'Preview: Industry' }).waitFor();
});

test('an error in the pane restarts the pane: the page is not loaded again', async () => {
  const sheet = await open();
  await sheet.type('D2', 'mine');
  await sheet.page.evaluate(() => {
    const { workbook } = window as unknown as { workbook: Record<string, unknown> };
    workbook['insert'] = () => Promise.reject(new TypeError('no such sheet'));
  });
  await press(sheet, cardName('Industry'));
  await sheet.page.getByRole('button', { name: 'Insert on new sheet' }).click();
  await says(sheet, /The pane restarted after an error/);
  await says(sheet, 'TypeError: no such sheet');
  await sheet.page.getByRole('button', { name: cardName('Industry') }).waitFor();
  expect(await sheet.value('D2')).toBe('mine');
});
