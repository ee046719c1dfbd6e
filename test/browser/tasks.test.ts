import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser } from 'playwright-core';
import { languages } from '../../src/language';
import { modelSheetTexts } from '../../src/sheets/model/modelSheetTexts';
import { modelTexts } from '../../src/ui/model/modelTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { workbookTexts } from '../../src/ui/workbookTab/workbookTexts';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;

jest.setTimeout(120_000);

/** What a new user does by keys alone: own numbers, the model, another scenario, why a cell shows #N/A; and in narrow windows. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const paybackRow = 18;
const continuedSpend = `F${paybackRow}`;

describe.each(languages)('by keys alone, in %s', (language) => {
  const texts = modelTexts.in(language);
  let sheet: SheetPage;

  beforeAll(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    sheet = await SheetPage.openIn(context, `?lang=${language}`);
  });
  afterAll(() => sheet.page.context().close());

  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i++) await sheet.page.keyboard.press(key);
  };
  /** F6, unless the focus is in the pane already. */
  const toPane = async () => {
    const isThere = () =>
      sheet.page.evaluate(() => Boolean(document.activeElement?.closest('.workbench-pane')));
    if (await isThere()) return;
    await press('F6');
    await eventually(isThere, true);
  };
  /** Presses Tab until a control of that name has the focus. */
  const tabTo = async (name: string) => {
    for (let i = 0; i < 20 && (await sheet.focusedName()) !== name; i++) await press('Tab');
    expect(await sheet.focusedName()).toBe(name);
  };

  test('the question is answered for one’s own numbers', async () => {
    const before = await sheet.shown('A2:A5');
    await sheet.page.keyboard.type('100');
    await press('Enter');
    await sheet.page.keyboard.type('30');
    await press('Enter');
    await eventually(() => sheet.values('B8:B9'), [[100], [30]]);
    await eventually(async () => (await sheet.shown('A2:A5')).join() !== before.join(), true);
    expect((await sheet.shown('A3')).join()).toMatch(/100.*30/);
    await press('Control+z', 2);
    await eventually(() => sheet.shown('A2:A5'), before);
  });

  test('Alt+Enter follows the link to the full model', async () => {
    await sheet.page.evaluate(() => univerAPI.getActiveWorkbook()!.getActiveSheet().getRange('A6').activate()); // prettier-ignore
    await press('Alt+Enter');
    await eventually(() => sheet.activeSheet(), modelSheetTexts.in(language).summary);
    await sheet.page.getByRole('region', { name: texts.cockpit }).waitFor();
  });

  test('another scenario changes the verdict', async () => {
    const verdict = sheet.page.getByRole('region', { name: texts.cockpit }).getByRole('status');
    const before = await verdict.innerText();
    await toPane();
    expect(await sheet.focusedName()).toBe(paneTexts.in(language).tabs.model);
    await tabTo(texts.scenario);
    await press('ArrowDown');
    await eventually(async () => (await verdict.innerText()) !== before, true);
    await press('ArrowUp');
    await eventually(() => verdict.innerText(), before);
  });

  test('an #N/A of the summary leads to the cell that it comes from', async () => {
    const say = workbookTexts.in(language);
    await press('F6');
    await press('ArrowDown', paybackRow - 1);
    await press('ArrowRight', 5);
    await eventually(() => sheet.selection(), continuedSpend);
    await toPane();
    await press('End');
    await press('Enter');
    const section = sheet.page.getByRole('region', { name: say.explainTitle });
    await section.getByText(say.calculatedFrom).waitFor();
    await section.getByText(say.showsError('#N/A')).first().waitFor();
    await sheet.screenshot(`tasks-not-available-${language}`);
    await section.getByRole('button', { name: /!/ }).first().press('Enter');
    await eventually(async () => (await sheet.activeSheet()) !== modelSheetTexts.in(language).summary, true); // prettier-ignore
    await sheet.screenshot(`tasks-cause-${language}`);
  });

  test('nothing failed in the page', () => {
    expect(sheet.errors).toEqual([]);
  });
});

test.each([
  [1024, 0],
  [1440, 1],
])('at %d px the cells have their room, and %d sums of them theirs', async (width, sums) => {
  const { page } = await SheetPage.open(browser, '', { viewport: { width, height: 800 } });
  await page.evaluate(() => univerAPI.getActiveWorkbook()!.getActiveSheet().getRange('A3:A5').activate()); // prettier-ignore
  const sum = page.locator('footer').getByText(/^Sum:/);
  await eventually(() => sum.count(), 1);
  await eventually(() => sum.filter({ visible: true }).count(), sums);
  const canvas = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  expect((await canvas.boundingBox())?.height).toBeGreaterThan(500);
  await page.context().close();
});

test('a chart of the pane shrinks with it', async () => {
  const { page } = await SheetPage.open(browser, '', { viewport: { width: 880, height: 800 } });
  await page.getByRole('tab', { name: 'AI Capex', exact: true }).click();
  await page.locator('#tab-functions').click();
  await page.getByRole('region', { name: 'Examples' }).getByRole('button').first().click();
  const drawn = page.locator('.workbench-pane figure[role=img] svg').first();
  await drawn.waitFor();
  const width = async () => Math.round((await drawn.boundingBox())?.width ?? 0);
  expect(await width()).toBeGreaterThan(360);
  await page.setViewportSize({ width: 1280, height: 800 });
  await eventually(async () => (await width()) < 360, true);
});
