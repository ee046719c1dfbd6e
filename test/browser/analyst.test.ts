import { readFile } from 'node:fs/promises';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import { readXlsx } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import { address } from '../../src/cells/a1';
import { languages } from '../../src/language';
import { urlOfLink } from '../../src/sheets/linkFormula';
import { modelSheetTexts } from '../../src/sheets/model/modelSheetTexts';
import { riskSheetTexts } from '../../src/sheets/risk/riskSheetTexts';
import { sinceTexts } from '../../src/sheets/since/sinceTexts';
import { fileTexts } from '../../src/ui/files/fileTexts';
import { functionTexts } from '../../src/ui/formula/functionTexts';
import { insertTexts } from '../../src/ui/insert/insertTexts';
import { modelTexts } from '../../src/ui/model/modelTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { recalculated } from '../libreoffice/recalculated';
import { withOffice } from '../libreoffice/withOffice';
import { chooseFunction } from './chooseFunction';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { paneTab } from './paneTab';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;

jest.setTimeout(120_000);

/** What an analyst does who is new to the page: own cash flows, the model's verdict, sources, required revenue, risk. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(languages)('an analyst, in %s', (language) => {
  let sheet: SheetPage;
  let file: Buffer;
  let sourceOfFirst: string;
  const { tabs } = paneTexts.in(language);
  const texts = modelTexts.in(language);
  const sinceWords = sinceTexts.in(language);

  const click = (name: string | RegExp) =>
    sheet.page.getByRole('button', { name, exact: true }).first().click();
  const show = (name: string) =>
    sheet.page.evaluate((name) => {
      const workbook = univerAPI.getActiveWorkbook()!;
      workbook.setActiveSheet(workbook.getSheetByName(name)!);
    }, name);
  const rowOf = async (label: string): Promise<number> => {
    const labels = (await sheet.values('A1:A200')).flat();
    return labels.lastIndexOf(label) + 1;
  };

  beforeAll(async () => {
    sheet = await SheetPage.open(browser, `?lang=${language}`);
    await sheet.page
      .context()
      .route(/^https:/, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>source</title>' }),
      );
  });
  afterAll(() => sheet.page.context().close());

  test('types the cash flows of five years, and they are paid back', async () => {
    await sheet.click('A12');
    for (const flow of [-10000, 3000, 3000, 3000, 3000]) {
      await sheet.page.keyboard.type(`${flow}`);
      await sheet.page.keyboard.press('Tab');
    }
    await sheet.page.keyboard.type('3000');
    // Below the first of them.
    await sheet.page.keyboard.press('Enter');
    await sheet.page.keyboard.type('=CAPEX.AI_PAYBACK_FLOWS(A12:F12,10%)');
    await sheet.page.keyboard.press('Enter');
    await eventually(() => sheet.value('A13'), expect.closeTo(4.26326666666667, 9));
  });

  test('finds the revenue that JPMorgan’s spend requires, and reads the help', async () => {
    await sheet.click('A16');
    await paneTab(sheet.page, tabs.functions).click();
    await chooseFunction(sheet.page, language, 'AI_REQUIRED_REVENUE');
    for (const [name, text] of Object.entries({
      investment: '5000',
      years: '15',
      cost_ratio: '0',
      growth: '0',
      discount_rate: '0.1',
    })) {
      await sheet.page.getByRole('textbox', { name: new RegExp(`^${name}(?!_)`) }).fill(text);
    }
    const [help] = await Promise.all([
      sheet.page.context().waitForEvent('page'),
      sheet.page
        .getByRole('link', { name: functionTexts.in(language).helpOn('AI_REQUIRED_REVENUE') })
        .click(),
    ]);
    await help.getByRole('heading', { name: 'AI_REQUIRED_REVENUE' }).first().waitFor();
    expect(await help.textContent('main')).toContain('657');
    await help.close();
    await sheet.page.bringToFront();
    await click(functionTexts.in(language).insertAt('A16'));
    await eventually(() => sheet.value('A16'), expect.closeTo(657.368884436861, 9));
    expect((await sheet.shown('A16')).flat().map((text) => text.trim())).toEqual(['657.4']);
  });

  test('inserts the table of what was reported since, and opens two of its sources', async () => {
    await paneTab(sheet.page, tabs.figures).click();
    const card = new RegExp(`^${sinceWords.thenAndNow}[,，]`);
    const head = sheet.page.getByRole('button', { name: card });
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
    await click(insertTexts.in(language).insertOnNewSheet);
    await eventually(() => sheet.activeSheet(), sinceWords.thenAndNow);
    const links = (await sheet.formulas('A1:Z8')).flatMap((row, i) =>
      row.flatMap((formula, j) => {
        const url = urlOfLink(formula);
        return url === undefined ? [] : [{ url, cell: address({ row: i, column: j }, 1, 1) }];
      }),
    );
    expect(links.length).toBeGreaterThanOrEqual(2);
    // Once it is calculated: its words, not the formula.
    await eventually(() => sheet.value(links[0]!.cell), expect.any(String));
    sourceOfFirst = String(await sheet.value(links[0]!.cell));
    await sheet.screenshot(`analyst-since-${language}`);
    // Wide enough for every column.
    await sheet.widen(5000);
    for (const { url, cell } of links.slice(0, 2)) {
      const [opened] = await Promise.all([
        sheet.page.context().waitForEvent('page', { timeout: 10_000 }),
        sheet.click(cell),
      ]);
      await opened.waitForLoadState();
      expect(new URL(opened.url()).href).toBe(new URL(url).href);
      await opened.close();
      await sheet.page.bringToFront();
    }
    await sheet.widen(1280);
  });

  test('reads the verdict of the model under the life of the chips', async () => {
    await paneTab(sheet.page, tabs.model).click();
    await click(texts.insert);
    const words = modelSheetTexts.in(language);
    await eventually(() => sheet.activeSheet(), words.summary);
    const row = await rowOf(words.withinChipLife);
    const verdict = { en: ['No', 'Yes', 'No'], 'zh-CN': ['不能', '能', '不能'] }[language];
    await eventually(
      async () => (await sheet.shown(`D${row}:F${row}`))[0]?.map((each) => each.trim()),
      verdict,
    );
    // What JPMorgan and Kupperman published is recalculated on the sheet of question 7.
    await show(words.requiredSheet);
    const published = await rowOf(words.publishedRevenue);
    await eventually(
      async () => (await sheet.values(`D${published - 1}:E${published}`)).flat(),
      [expect.closeTo(657.3689, 3), 160, 650, 160],
    );
    await sheet.screenshot(`analyst-required-${language}`);
  });

  test('fills the risk from the model’s inputs, and inserts a report that reads well', async () => {
    await click(texts.riskTitle);
    await click(texts.useModelInputs);
    await sheet.page.getByText(texts.filledFrom(texts.modelInputs)).waitFor();
    await sheet.page.getByRole('radio', { name: texts.insertAsReport }).check();
    await click(insertTexts.in(language).insertOnNewSheet);
    const words = riskSheetTexts.in(language);
    await eventually(() => sheet.activeSheet(), words.sheet);
    const tornado = await rowOf(words.tornado);
    await eventually(
      async () => (await sheet.values(`B${tornado + 1}:D${tornado + 1}`)).flat(),
      [words.never, words.never, '–'],
    );
    await sheet.page
      .getByRole('img', { name: new RegExp(`^${words.correlationChart}`) })
      .first()
      .waitFor();
    await sheet.screenshot(`analyst-risk-${language}`);
  });

  test('saves all of it', async () => {
    await paneTab(sheet.page, tabs.workbook).click();
    const [download] = await Promise.all([
      sheet.page.waitForEvent('download'),
      click(fileTexts.in(language).save),
    ]);
    file = await readFile(await download.path());
    const book = await readXlsx(file);
    const table = book.sheets.find(({ name }) => name === sinceWords.thenAndNow);
    const linked = [...(table?.cells?.values() ?? [])].filter(({ formula }) =>
      formula?.startsWith('HYPERLINK("https://'),
    );
    expect(linked.length).toBeGreaterThan(30);
  });

  test('nothing failed in the page', () => {
    expect(sheet.errors).toEqual([]);
  });

  withOffice('in LibreOffice', () => {
    test('links keep their words, and the report its own', async () => {
      const book = await recalculated(file, { calculate: false });
      const risk = (book.get(riskSheetTexts.in(language).sheet) ?? []).flat();
      // With the percentiles that it has, in parentheses.
      const { never } = riskSheetTexts.in(language);
      expect(risk.map(String).filter((text) => text.startsWith(never))).not.toEqual([]);
      const since = (book.get(sinceWords.thenAndNow) ?? []).flat();
      expect(since.filter((value) => isError(value))).toEqual([]);
      expect(since).toContain(sourceOfFirst);
    });
  });
});

function isError(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
