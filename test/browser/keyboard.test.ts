import type { Browser, Page } from 'playwright-core';
import { definitions } from '../../src/functions/definitions';
import { type Language, languages } from '../../src/language';
import { baselineTables } from '../../src/sheets/baselineTables';
import { checkTexts } from '../../src/ui/check/checkTexts';
import { insertTexts } from '../../src/ui/insert/insertTexts';
import { settingsTexts } from '../../src/ui/settings/settingsTexts';
import { shareTexts } from '../../src/ui/share/shareTexts';
import type { StrictExcel } from '../hosts/excel/StrictExcel';
import { chooseFunction } from './chooseFunction';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { openExcelPane, selectInExcel } from './openExcelPane';
import { paneTab } from './paneTab';
import { SheetPage } from './SheetPage';
import { surround, walkThrough } from './tabWalk';
import { paneTexts, type PaneTexts } from '../../src/ui/paneTexts';
import { functionTexts } from '../../src/ui/formula/functionTexts';
import { modelTexts } from '../../src/ui/model/modelTexts';
import { workbookTexts } from '../../src/ui/workbookTab/workbookTexts';
import { outcomeTexts } from '../../src/ui/outcome/outcomeTexts';
import { cardName } from '../ui/cardName';

declare const excel: StrictExcel;

jest.setTimeout(60_000);

/** Milliseconds after which what does not appear is missing. */
const timeoutMs = 15_000;

/** By Tab and Shift+Tab through every tab and state of the pane: each walk comes out at the other end. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

async function showTab(page: Page, language: Language, tab: keyof PaneTexts['tabs']) {
  await paneTab(page, paneTexts.in(language).tabs[tab]).click();
  await eventually(
    () => page.getByText(paneTexts.in(language).loading).filter({ visible: true }).count(),
    0,
  );
}

async function firstExample(page: Page, language: Language): Promise<void> {
  const examples = page.getByRole('region', { name: functionTexts.in(language).examples });
  await examples.getByRole('button').first().click();
}

/** Milliseconds in which a part that has settled does not change. */
const rest = 400;

/** Waits until every chart in sight is drawn, for with its points come the traps, and nothing is drawn again. */
async function drawn(page: Page): Promise<void> {
  await eventually(
    () =>
      page.evaluate(() =>
        [...document.querySelectorAll('figure[role=img], [aria-busy=true]')]
          .filter((each) => each.checkVisibility())
          .every((each) => each.ariaBusy !== 'true' && each.querySelector('svg') !== null),
      ),
    true,
  );
  await page.evaluate(
    (rest) =>
      new Promise<void>((resolve) => {
        const end = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(end, rest);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, rest);
        });
        observer.observe(document.body, { subtree: true, childList: true });
      }),
    rest,
  );
}

describe.each(languages)('the pane in Excel, in %s', (language) => {
  let page: Page;
  // The same stops in every language: only their words differ, and so the lines that they take.
  const some = <Item>(all: readonly Item[]) => (language === 'en' ? all : all.slice(0, 1));

  beforeAll(async () => {
    ({ page } = await openExcelPane(browser, language));
    page.setDefaultTimeout(timeoutMs);
    await surround(page, '#pane');
  });
  afterAll(() => page.close());

  test('as it opens: every card is a stop', async () => {
    const stops = await walkThrough(page);
    expect(stops.length).toBeGreaterThan(baselineTables.length);
  });

  test.each(some(baselineTables).map((table) => [table.title[language], table] as const))(
    'the card %s, open',
    async (title, table) => {
      const header = button(page, cardName(title));
      await header.click();
      await page.getByRole('table').waitFor();
      await drawn(page);
      const details = page.locator('summary');
      if (await details.isVisible()) await details.click();
      const stops = await walkThrough(page);
      expect(stops).toContainEqual(expect.stringContaining(table.title[language].slice(0, 10)));
      await header.click();
    },
  );

  test('a table inserted, and refused', async () => {
    await selectInExcel(page, 0, 0);
    await button(page, cardName(baselineTables[0]!.title[language])).click();
    await button(page, insertTexts.in(language).insertOnNewSheet).click();
    await button(page, outcomeTexts.in(language).dismiss).waitFor();
    await drawn(page);
    expect(await walkThrough(page)).toContain(outcomeTexts.in(language).dismiss);
    await page.evaluate(() => (excel.structureProtected = true));
    await button(page, insertTexts.in(language).insertOnNewSheet).click();
    await page.getByText(insertTexts.in(language).refusedTitle).waitFor();
    await walkThrough(page);
    await page.evaluate(() => (excel.structureProtected = false));
    await button(page, outcomeTexts.in(language).dismiss).click();
    await button(page, cardName(baselineTables[0]!.title[language])).click();
  });

  test('the settings, open: Tab goes round in them, Esc comes out', async () => {
    const opener = button(page, paneTexts.in(language).settings);
    await opener.click();
    const close = button(page, settingsTexts.in(language).close);
    await close.waitFor();
    const passed: string[] = [];
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      passed.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
    }
    expect(passed.slice(0, 6)).toContain('BUTTON');
    expect(passed).toContain('INPUT');
    expect(passed.slice(6)).toContain('BUTTON');
    await page.keyboard.press('Escape');
    await close.waitFor({ state: 'hidden' });
    await eventually(() => opener.evaluate((element) => element === document.activeElement), true);
    await walkThrough(page);
  });

  test.each(some(definitions).map(({ name }) => name))(
    'the form of %s, with an example',
    async (name) => {
      await showTab(page, language, 'functions');
      await chooseFunction(page, language, name);
      await firstExample(page, language);
      await drawn(page);
      await walkThrough(page);
    },
  );

  test('a form with what is missing and wrong', async () => {
    await showTab(page, language, 'functions');
    await chooseFunction(page, language, 'AI_GAP');
    await page.getByRole('textbox').first().fill('-x');
    await page.getByText(functionTexts.in(language).correctToInsert).waitFor();
    await walkThrough(page);
  });

  test.each([
    ['with a curve', '=CAPEX.AI_PAYBACK(60,20)', 3],
    ['with columns', '=CAPEX.AI_GAP(60,20)', 40],
    ['with shares', '=CAPEX.MARKET_CEILING(0.82)', 1.2],
    ['with an error', '=CAPEX.MARKET_CEILING(82)', '#VALUE!'],
    ['not found', '=_xldudf_CAPEX_AI_GAP(60,20)', '#NAME?'],
    ['with a text', 'x', 'x'],
  ])('a cell explained, %s', async (_, formula, shown) => {
    await page.evaluate(
      ([formula, shown]) => {
        const sheet = excel.sheet('Notes');
        sheet.enter(40, 0, formula);
        if (formula.startsWith('=')) sheet.results.set('40,0', shown);
        excel.active = { sheet, row: 39, column: 0 };
      },
      [formula, shown] as const,
    );
    await showTab(page, language, 'workbook');
    await selectInExcel(page, 40, 0);
    await page.getByText('Notes!A41').first().waitFor();
    // What is still being read moves what is below it.
    const { reading, looking } = workbookTexts.in(language);
    await page.getByText(reading).waitFor({ state: 'hidden' });
    await page.getByText(looking).waitFor({ state: 'hidden' });
    await drawn(page);
    await walkThrough(page);
  });

  test('what sharing comes to', async () => {
    await showTab(page, language, 'workbook');
    await page.evaluate(() => excel.sheet('Notes').enter(42, 0, '=CAPEX.AI_PAYBACK_RISK(60,20)'));
    for (const { action } of [shareTexts.in(language).native, shareTexts.in(language).restore]) {
      await button(page, action).click();
      await button(page, outcomeTexts.in(language).dismiss).waitFor();
      expect(await walkThrough(page)).toContain(outcomeTexts.in(language).dismiss);
      await button(page, outcomeTexts.in(language).dismiss).click();
    }
  });

  test('the check refused', async () => {
    await showTab(page, language, 'workbook');
    await page.evaluate(() => (excel.structureProtected = true));
    await button(page, checkTexts.in(language).start).click();
    await page.getByText(checkTexts.in(language).protectedTitle).waitFor();
    const stops = await walkThrough(page);
    expect(stops).toContain(checkTexts.in(language).again);
    await page.evaluate(() => (excel.structureProtected = false));
  });

  test('the model, inserted with its charts', async () => {
    await showTab(page, language, 'model');
    await walkThrough(page);
    await button(page, modelTexts.in(language).insert).click();
    await button(page, outcomeTexts.in(language).dismiss).waitFor({ timeout: 60_000 });
    await drawn(page);
    expect(await walkThrough(page)).toContain(outcomeTexts.in(language).dismiss);
  });

  test('the risk, with its histogram', async () => {
    await showTab(page, language, 'model');
    await button(page, modelTexts.in(language).riskTitle).click();
    await firstExample(page, language);
    await page.locator('figure[role=img] svg').first().waitFor();
    await walkThrough(page);
  });
});

describe('the pane of the workbench', () => {
  let sheet: SheetPage;
  beforeAll(async () => {
    sheet = await SheetPage.open(browser, '?lang=en');
    await surround(sheet.page, '.workbench-pane');
  });
  afterAll(() => sheet.page.context().close());

  test.each(['figures', 'functions', 'model', 'workbook'] as const)('the tab %s', async (tab) => {
    await sheet.click('A3');
    await showTab(sheet.page, 'en', tab);
    await drawn(sheet.page);
    await walkThrough(sheet.page);
  });

  test('the model, inserted', async () => {
    await showTab(sheet.page, 'en', 'model');
    await button(sheet.page, modelTexts.in('en').insert).click();
    await button(sheet.page, outcomeTexts.in('en').dismiss).waitFor({ timeout: 60_000 });
    await eventually(
      () => sheet.page.locator('.workbench-pane figure[role=img]:visible').count(),
      5,
    );
    await drawn(sheet.page);
    expect(await walkThrough(sheet.page)).toContain(outcomeTexts.in('en').dismiss);
  });

  test('nothing failed in the page', () => {
    expect(sheet.errors).toEqual([]);
  });
});
