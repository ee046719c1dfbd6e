import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser, Page } from 'playwright-core';
import { writeXlsx } from '../../src/xlsx/write/writeXlsx';
import { baselineTables } from '../../src/sheets/baselineTables';
import type { Plan } from '../../src/sheets/plan';
import { fileTexts } from '../../src/ui/files/fileTexts';
import type { StrictExcel } from '../hosts/excel/StrictExcel';
import { contractPlan } from '../hosts/contract/contractPlan';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { openExcelPane, selectInExcel } from './openExcelPane';
import { paneTab } from './paneTab';
import { SheetPage } from './SheetPage';
import { paneTexts } from '../../src/ui/paneTexts';
import { cardName } from '../ui/cardName';

declare const univerAPI: FUniver;
declare const excel: StrictExcel;

jest.setTimeout(60_000);

/** Taken for HTML, it makes an element that no other text does; short enough for the name of a sheet. */
const hostile = '<img src=x onerror=alert(1)>';
const formula = `=CAPEX.AI_GAP("${hostile}",A21)`;
const words = { ...paneTexts.in('en'), ...fileTexts.in('en') };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Elements that the text has become; there must be none, and nobody may have been alerted. */
const become = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('[onerror], img[src="x"]').length);

describe('in the workbench a text is shown, and never becomes HTML', () => {
  let sheet: SheetPage;
  const tab = (name: string) => paneTab(sheet.page, name).click();
  const shows = (text: string) => sheet.page.getByText(text).first().waitFor();

  beforeAll(async () => {
    sheet = await SheetPage.open(browser, '?lang=en');
    sheet.page.on('dialog', (dialog) => sheet.errors.push(`alerted: ${dialog.message()}`));
  });
  afterEach(async () => {
    expect(await become(sheet.page)).toBe(0);
    expect(sheet.errors).toEqual([]);
  });
  afterAll(() => sheet.page.context().close());

  test('typed into a cell, looked at and edited', async () => {
    await sheet.type('A20', hostile);
    expect(await sheet.value('A20')).toBe(hostile);
    await sheet.click('A20');
    await sheet.page.keyboard.press('F2');
    await sheet.page.keyboard.press('Enter');
    expect(await sheet.value('A20')).toBe(hostile);
  });

  test('copied and pasted', async () => {
    await sheet.copy('A20');
    await eventually(() => sheet.page.evaluate(() => navigator.clipboard.readText()), hostile);
    await sheet.click('A21');
    await sheet.page.keyboard.press('Control+v');
    await eventually(() => sheet.value('A21'), hostile);
  });

  test('pasted as the HTML of another program', async () => {
    await sheet.page.evaluate(async (hostile) => {
      const html = `<table><tr><td>7</td><td>${hostile}seven</td></tr></table>`;
      const item = { 'text/html': new Blob([html], { type: 'text/html' }) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }, hostile);
    await sheet.click('A24');
    await sheet.page.keyboard.press('Control+v');
    await eventually(() => sheet.values('A24:B24'), [[7, 'seven']]);
    // The browser reports that it has refused the script in it.
    const others = sheet.errors.splice(0).filter((error) => !/inline event handler/.test(error));
    expect(others).toEqual([]);
  });

  test('an argument of a formula, in the explanation and in the message at the cell', async () => {
    await sheet.type('A22', formula);
    await eventually(() => sheet.value('A22'), '#VALUE!');
    await sheet.hover('A22');
    await shows('spend must be a number');
    await tab(words.tabs.workbook);
    await sheet.click('A22');
    await shows(hostile);
    await sheet.screenshot('hostile-explained');
  });

  test('the name of a sheet, as a place, in a message and in the preview', async () => {
    await sheet.page.evaluate(
      (name) => univerAPI.getActiveWorkbook()!.getActiveSheet().setName(name),
      hostile,
    );
    await tab(words.tabs.figures);
    await sheet.click('A26');
    await sheet.page.getByRole('button', { name: cardName(baselineTables[0]!.title.en) }).click();
    await shows(`'${hostile}'!A26`);
    await sheet.screenshot('hostile-place');
  });

  test('a search for it', async () => {
    await sheet.page.getByRole('searchbox').fill(hostile);
    await shows(words.nothingFoundHint(hostile));
  });

  test('a file: its name, its sheets, cells, headings and table', async () => {
    const [title, , ...rows] = contractPlan.cells;
    const text = { kind: 'text', value: hostile, style: 'label' } as const;
    const plan: Plan = {
      ...contractPlan,
      name: hostile,
      cells: [title!, [text, { ...text, value: '=1+1' }], ...rows],
    };
    await tab(words.tabs.workbook);
    const [chooser] = await Promise.all([
      sheet.page.waitForEvent('filechooser'),
      sheet.page.getByRole('button', { name: words.open }).click(),
    ]);
    const buffer = Buffer.from(await writeXlsx([plan], new Date('2024-07-27')));
    await chooser.setFiles({ name: `${hostile}.xlsx`, mimeType: 'application/zip', buffer });
    await shows(`Opening ${hostile}.xlsx replaces this workbook.`);
    await sheet.page.getByRole('button', { name: words.replace }).click();
    await shows(words.openedTitle);
    expect(await sheet.sheetNames()).toEqual([hostile]);
    expect(await sheet.values('A2:B2')).toEqual([[hostile, '=1+1']]);
    expect(await sheet.formulas('A2:B2')).toEqual([['', '']]);
    await sheet.click('A2');
    await sheet.screenshot('hostile-file');
  });
});

describe('in Excel a text is shown, and never becomes HTML', () => {
  test('an argument of a formula, and the name of its sheet', async () => {
    const { page, errors } = await openExcelPane(browser, 'en');
    page.on('dialog', (dialog) => errors.push(`alerted: ${dialog.message()}`));
    await page.evaluate(
      ([name, formula]) => {
        excel.active.sheet.name = name;
        excel.active.sheet.enter(21, 0, formula);
        excel.active.sheet.results.set('21,0', '#VALUE!');
      },
      [hostile, formula] as const,
    );
    await page.getByRole('tab', { name: words.tabs.workbook }).click();
    await selectInExcel(page, 21, 0);
    await page.getByText(`'${hostile}'!A22`).first().waitFor();
    await page.getByText(formula).first().waitFor();
    expect(await become(page)).toBe(0);
    expect(errors).toEqual([]);
    await page.screenshot({ path: 'test-results/hostile-excel.png' });
    await page.close();
  });
});
