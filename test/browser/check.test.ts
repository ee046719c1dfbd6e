import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser } from 'playwright-core';
import type { Language } from '../../src/language';
import { checkTexts } from '../../src/ui/check/checkTexts';
import { insertTexts } from '../../src/ui/insert/insertTexts';
import { texts as workbenchTexts } from '../../src/pages/workbench/texts/en';
import { endedIn } from '../checks/endedIn';
import { checksContract } from '../hosts/contract/checksContract';
import { contractBook } from '../hosts/contract/contractBook';
import { contractPlan } from '../hosts/contract/contractPlan';
import { launchBrowser } from './launchBrowser';
import { pageWorkbook } from './pageWorkbook';
import { SheetPage } from './SheetPage';
import { paneTexts } from '../../src/ui/paneTexts';
import { modelTexts } from '../../src/ui/model/modelTexts';

declare const univerAPI: FUniver;

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const permissions = ['clipboard-read', 'clipboard-write'];

/** Opens the Workbook tab. */
async function openTab({ page }: SheetPage, language: Language): Promise<void> {
  await page.getByRole('tab', { name: paneTexts.in(language).tabs.workbook }).click();
  await button({ page }, checkTexts.in(language).start).waitFor();
}

const button = ({ page }: Pick<SheetPage, 'page'>, name: string) =>
  page.getByRole('button', { name, exact: true });

const ended = (sheet: SheetPage, language: Language) =>
  button(sheet, checkTexts.in(language).again).waitFor({ timeout: 60_000 });

async function copiedReport(sheet: SheetPage, language: Language): Promise<string> {
  await button(sheet, checkTexts.in(language).copy).click();
  await sheet.page.getByText(checkTexts.in(language).copied).waitFor();
  return sheet.page.evaluate(() => navigator.clipboard.readText());
}

/** Somebody else's work: sheets that read each other, tables, names such as Rate, formulas, and a step to undo. */
async function fillWithWork(sheet: SheetPage): Promise<void> {
  const workbook = pageWorkbook(sheet.page);
  const start = await sheet.activeSheet();
  await workbook.insertSheets(contractBook);
  await workbook.insert({ ...contractPlan, name: 'Secret budget' }, { kind: 'newSheet' });
  await sheet.page.evaluate(() => {
    const book = univerAPI.getActiveWorkbook()!;
    book.insertDefinedName('Rate_of_interest', "'Secret budget'!$B$3");
  });
  await workbook.select({ sheet: start, address: 'B12' });
  await workbook.enterFormula('=CAPEX.AI_GAP(987654,20)');
  await workbook.select({ sheet: 'Secret budget', address: 'B2:B3' });
}

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  let sheet: SheetPage;
  let before: unknown;
  let report: string;

  const run = async () => {
    sheet = await SheetPage.open(browser, `?lang=${language}`, { permissions });
    await fillWithWork(sheet);
    await openTab(sheet, language);
    before = await sheet.snapshot();
    await button(sheet, checkTexts.in(language).start).click();
    await ended(sheet, language);
    report = await copiedReport(sheet, language);
    return endedIn(report);
  };

  checksContract('The workbench', run, {});

  test('everything else is as it was: cells, sheets, tables, names, rules, the selection', async () => {
    expect(await sheet.snapshot()).toEqual(before);
    expect(await sheet.selection()).toBe('B2:B3');
  });

  test('the report holds nothing of the workbook', () => {
    for (const secret of ['Secret', 'budget', 'Rate_of', '987654', 'Case']) {
      expect(report).not.toContain(secret);
    }
  });

  test('the next undo reverts what the user did last, and a redo restores it', async () => {
    const [start = ''] = await sheet.sheetNames();
    const found = async () => {
      await pageWorkbook(sheet.page).select({ sheet: start, address: 'B12' });
      return (await pageWorkbook(sheet.page).readSelection()).formula;
    };
    await sheet.page.evaluate(() => univerAPI.undo());
    expect(await found()).toBeUndefined();
    await sheet.page.evaluate(() => univerAPI.redo());
    expect(await found()).toBe('=CAPEX.AI_GAP(987654,20)');
  });

  test('nothing failed in the page', () => {
    expect(sheet.errors).toEqual([]);
  });
});

test('cancelled half-way, it leaves no trace; what comes after can be undone', async () => {
  const sheet = await SheetPage.open(browser, '?lang=en', { permissions });
  await fillWithWork(sheet);
  await openTab(sheet, 'en');
  const before = await sheet.snapshot();
  await button(sheet, checkTexts.in('en').start).click();
  await sheet.page
    .getByRole('img', { name: checkTexts.in('en').states.passed })
    .nth(3)
    .waitFor();
  await button(sheet, checkTexts.in('en').cancel).click();
  await ended(sheet, 'en');
  await sheet.page.getByText(checkTexts.in('en').cancelledTitle).waitFor();
  expect(await sheet.snapshot()).toEqual(before);
  await sheet.page.context().close();
});

test('with the whole model in the workbook, in a narrow window, by keyboard alone', async () => {
  const viewport = { width: 320, height: 700 };
  const sheet = await SheetPage.open(browser, '?lang=en', { permissions, viewport });
  const { page } = sheet;
  await page.getByRole('tab', { name: workbenchTexts.pane }).click();
  await page.getByRole('tab', { name: paneTexts.in('en').tabs.model }).click();
  await button(sheet, modelTexts.in('en').insert).click();
  await page.getByRole('status').getByText(insertTexts.in('en').insertedTitle).first().waitFor();
  await openTab(sheet, 'en');
  const before = await sheet.snapshot();
  await button(sheet, checkTexts.in('en').start).focus();
  await page.keyboard.press('Enter');
  await ended(sheet, 'en');
  expect(await sheet.focusedName()).toBe(checkTexts.in('en').again);
  await page.keyboard.press('Tab');
  expect(await sheet.focusedName()).toBe(checkTexts.in('en').copy);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(overflow).toBe(false);
  expect(
    endedIn(await copiedReport(sheet, 'en')).filter(({ outcome }) => /FAILED/.test(outcome)),
  ).toEqual([]);
  expect(await sheet.snapshot()).toEqual(before);
});
