import { readFileSync } from 'node:fs';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser } from 'playwright-core';
import { dataVersion } from '../../src/figures/dataVersion';
import type { Workbook } from '../../src/hosts/workbook';
import { type Language, languages } from '../../src/language';
import { address } from '../../src/cells/a1';
import { defaultPlanOptions } from '../../src/sheets/baselineTable';
import { datedPlan } from '../../src/sheets/data/datedPlan';
import { sinceTexts } from '../../src/sheets/since/sinceTexts';
import { updatesTexts } from '../../src/ui/updates/updatesTexts';
import { type CellKey, olderTable, olderVersion, placeOf } from '../updates/olderTable';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;
declare const workbook: Workbook;

jest.setTimeout(120_000);

const q2 = 'alphabet.capex_2026_q2';
const tesla = 'tesla.capex_guidance_2026';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe.each(languages)('a table of older data, in %s', (language) => {
  const texts = updatesTexts.in(language);
  const { sinceValue, status, asOf } = sinceTexts.in(language);
  const plan = olderPlan(language);
  const cellOf = (key: CellKey) => address(placeOf(plan, key), 1, 1);
  const value = cellOf([q2, sinceValue]);
  const state = cellOf([tesla, status]);
  const record = address({ row: plan.cells.length - 1, column: 0 }, 1, 1);
  const reported = { en: 'forecast', 'zh-CN': '预测' }[language];
  const older = { en: 'May 2026', 'zh-CN': '2026年5月' }[language];
  const newer = { en: '6 Aug 2026', 'zh-CN': '2026年8月6日' }[language];
  let sheet: SheetPage;

  const notice = () => sheet.page.getByText(texts.title(1));
  const button = (name: string) => sheet.page.getByRole('button', { name, exact: true });
  const undo = async (times = 1) => {
    // Once: two clicks on one cell may be taken for a double click, which edits it.
    await sheet.click('A1');
    for (let i = 0; i < times; i++) {
      await sheet.page.waitForTimeout(200);
      await sheet.page.keyboard.press('ControlOrMeta+z');
    }
  };
  const shownNow = async () => [
    await sheet.value(value),
    await sheet.value(state),
    await sheet.value(record),
  ];
  const before = [40, 'guess', asOf(older)];
  const after = [44.924, reported, asOf(newer)];

  beforeAll(async () => {
    sheet = await SheetPage.open(browser, `?lang=${language}`);
  });

  afterAll(() => sheet.page.close());

  test('the pane says how old its data are, and nothing else as long as nothing is inserted', async () => {
    await sheet.page.getByText(asOf(newer)).waitFor();
    expect(await notice().count()).toBe(0);
  });

  test('what newer data would change is listed before anything changes', async () => {
    await sheet.page.evaluate((older) => workbook.insert(older, { kind: 'newSheet' }), plan);
    await notice().waitFor();
    const list = sheet.page.getByRole('list', { name: texts.changedRows(2) });
    const rows = await list.getByRole('listitem').allTextContents();
    expect(rows.join('\n')).toContain(texts.becomes('40.00', '44.92'));
    expect(rows.join('\n')).toContain(texts.becomes('guess', reported));
    await sheet.screenshot(`updates-${language}`);
    expect(await shownNow()).toEqual(before);
  });

  test.each([320, 480])('the notice fits a page of %d px', async (width) => {
    await sheet.page.setViewportSize({ width, height: 1400 });
    await sheet.page.getByRole('tab', { name: 'AI Capex', exact: true }).click();
    await notice().scrollIntoViewIfNeeded();
    const needed = await sheet.page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(width);
    for (const name of [texts.update, texts.notNow]) {
      const { x, width: wide } = (await button(name).boundingBox())!;
      expect([x >= 0, x + wide <= width]).toEqual([true, true]);
    }
    await sheet.screenshot(`updates-${language}-${width}`);
    await sheet.page.setViewportSize({ width: 1280, height: 800 });
  });

  test('Update writes them, and one undo takes them back and offers them again', async () => {
    await button(texts.update).click();
    await sheet.page.getByText(texts.updatedTitle, { exact: true }).waitFor();
    await eventually(shownNow, after);
    await eventually(() => notice().count(), 0);
    await sheet.screenshot(`updated-${language}`);
    await undo();
    await eventually(shownNow, before);
    await notice().waitFor();
    expect(await sheet.page.getByText(texts.updatedTitle, { exact: true }).count()).toBe(0);
  });

  test('a cell that the user changed is named, and stays', async () => {
    await sheet.click('A1');
    // Its row is too far down to be clicked.
    await sheet.page.evaluate(
      (address) => univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(address).activate(),
      value,
    );
    await sheet.page.keyboard.type('41');
    await sheet.page.keyboard.press('Enter');
    await sheet.page.getByText(new RegExp(`${value} ?[(（]`)).waitFor();
    await button(texts.update).click();
    await eventually(shownNow, [41, reported, asOf(newer)]);
    await undo(2);
    await eventually(shownNow, before);
  });

  test('saved to a file and opened, it is recognized and updated', async () => {
    const download = sheet.page.waitForEvent('download');
    await sheet.page.evaluate(() => workbook.save?.());
    const bytes = readFileSync(await (await download).path());
    await sheet.page.evaluate(
      async (bytes) => {
        await workbook.open?.(new File([new Uint8Array(bytes)], 'book.xlsx'));
      },
      [...bytes],
    );
    await notice().waitFor();
    await sheet.page.evaluate((name) => workbook.select({ sheet: name, address: 'A1' }), plan.name);
    await button(texts.update).click();
    await eventually(shownNow, after);
  });

  test('Not now puts it away, until the page is opened again', async () => {
    await undo();
    await notice().waitFor();
    await button(texts.notNow).click();
    await eventually(() => notice().count(), 0);
    expect(await shownNow()).toEqual(before);
  });
});

/** Then and now as older data had it. */
function olderPlan(language: Language) {
  const { sinceValue, status } = sinceTexts.in(language);
  const table = olderTable('then_and_now', {
    cells: [
      [q2, sinceValue, { kind: 'number', value: 40, format: '#,##0.00', style: 'input' }],
      [tesla, status, { kind: 'text', value: 'guess', style: 'label' }],
    ],
  });
  return datedPlan(table, { ...defaultPlanOptions, language }, olderVersion);
}

test('the data are newer than those of the tests', () => {
  expect(dataVersion.asOf > olderVersion.asOf).toBe(true);
});
