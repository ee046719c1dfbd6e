import { readFileSync } from 'node:fs';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser } from 'playwright-core';
import { type Language, languages } from '../../src/language';
import { fileTexts } from '../../src/ui/files/fileTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { readFile } from '../../src/xlsx/read/readFile';
import { contractPlan } from '../hosts/contract/contractPlan';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { pageWorkbook } from './pageWorkbook';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;

jest.setTimeout(90_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const insertChart = ({ page }: SheetPage) =>
  pageWorkbook(page).insert(contractPlan, { kind: 'newSheet' });

const figures = ({ page }: SheetPage) => page.locator('.workbench-sheet figure[role=img]');

/** What the charts in the sheet are said to show. */
const shown = (sheet: SheetPage) =>
  figures(sheet).evaluateAll((all) => all.map((figure) => figure.getAttribute('aria-label')));

/** A new file of the workbook. */
async function saved(sheet: SheetPage, language: Language): Promise<Uint8Array> {
  const { page } = sheet;
  await page.getByRole('tab', { name: paneTexts.in(language).tabs.workbook }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: fileTexts.in(language).save, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

const chartsIn = (file: Uint8Array) =>
  readFile(file).book.sheets.flatMap(({ name, charts }) =>
    charts.map(({ chart, from, to }) => ({ name, title: chart.title, from, to })),
  );

const planned = {
  ...{ name: contractPlan.name, title: 'Spend' },
  ...{ from: { row: 2, column: 2 }, to: { row: 17, column: 9 } },
};

describe.each(languages)('the chart of the start sheet, in %s', (language) => {
  test.each([1024, 1280])('is in sight at %d pixels, its words whole and apart', async (width) => {
    const viewport = { width, height: 768 };
    const context = await browser.newContext({ viewport });
    const sheet = await SheetPage.openIn(context, `?lang=${language}`);
    // Its columns grow into their places.
    await figures(sheet).locator('svg').first().waitFor();
    await sheet.page.waitForTimeout(1000);
    const drawn = await figures(sheet).evaluate((figure) => {
      const placeOf = (element: Element) => element.getBoundingClientRect().toJSON() as DOMRect;
      return {
        figure: placeOf(figure),
        grid: placeOf(figure.closest('.workbench-sheet')!),
        drawing: placeOf(figure.querySelector('svg')!),
        words: [...figure.querySelectorAll('svg text')]
          .map((each) => ({ text: each.textContent, at: placeOf(each) }))
          .filter(({ text, at }) => text !== '' && at.width > 1),
      };
    });
    const { figure, grid, drawing, words } = drawn;
    expect(figure.right).toBeLessThan(grid.right - 10);
    expect(figure.bottom).toBeLessThan(grid.bottom);
    expect(words.length).toBeGreaterThan(9);
    const cut = words.filter(({ at }) => at.left < drawing.left || at.right > drawing.right);
    expect(cut.map(({ text }) => text)).toEqual([]);
    const touching = words.flatMap(({ text, at }, i) =>
      words
        .slice(i + 1)
        .filter((other) => at.left < other.at.right && other.at.left < at.right)
        .filter((other) => at.top < other.at.bottom && other.at.top < at.bottom)
        .map((other) => [text, other.text]),
    );
    expect(touching).toEqual([]);
    expect(sheet.errors).toEqual([]);
    await context.close();
  });
});

test('a chart that runs out of sight leaves the scroll bars free, also once the window is another', async () => {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const sheet = await SheetPage.openIn(context);
  await insertChart(sheet);
  // What is at a point, from the grid's right edge.
  const at = (fromRight: number) =>
    sheet.page.evaluate((fromRight) => {
      const { right } = document
        .querySelector('canvas[id^=univer-sheet-main]')!
        .getBoundingClientRect();
      // The chart is drawn after its sheet has been opened.
      const chart = document.querySelector('.workbench-sheet figure');
      if (!chart) return 'no chart yet';
      const found = document.elementFromPoint(
        right - fromRight,
        chart.getBoundingClientRect().top + 40,
      );
      return found?.closest('figure') ? 'chart' : (found?.tagName.toLowerCase() ?? '');
    }, fromRight);
  const ends = async () => [await at(5), await at(15)];
  await eventually(ends, ['canvas', 'chart']);
  await sheet.page.setViewportSize({ width: 1060, height: 768 });
  await eventually(ends, ['canvas', 'chart']);
  await context.close();
});

describe.each(languages)('a chart over cells, in %s', (language) => {
  let sheet: SheetPage;
  const open = (options = {}) => SheetPage.open(browser, `?lang=${language}`, options);

  beforeEach(async () => {
    sheet = await open();
  });
  afterEach(async () => {
    expect(sheet.errors).toEqual([]);
    await sheet.page.context().close();
  });

  test('is drawn with its cells, follows what is typed there, and goes with them in one undo', async () => {
    await insertChart(sheet);
    await eventually(async () => (await shown(sheet)).length, 1);
    await eventually(async () => (await shown(sheet))[0]?.includes('121.0'), true);
    await figures(sheet).locator('svg').first().waitFor();
    await sheet.type('B3', '81');
    await eventually(async () => (await shown(sheet))[0]?.includes('162.0'), true);
    await sheet.page.evaluate(() => univerAPI.undo());
    await eventually(async () => (await shown(sheet))[0]?.includes('121.0'), true);
    await sheet.page.evaluate(() => univerAPI.undo());
    await eventually(() => shown(sheet), []);
    expect(await sheet.sheetNames()).toHaveLength(1);
    await sheet.page.evaluate(() => univerAPI.redo());
    await eventually(async () => (await shown(sheet)).length, 1);
  });

  test('is there after a reload, and in the language that is chosen', async () => {
    await insertChart(sheet);
    await sheet.page.waitForTimeout(1_500);
    await sheet.page.reload();
    await eventually(async () => (await shown(sheet))[0]?.includes('121.0'), true);
    const other: Language = language === 'en' ? 'zh-CN' : 'en';
    await sheet.page.getByRole('button', { name: other === 'en' ? 'English' : '中文' }).click();
    const tag = () =>
      figures(sheet).evaluateAll((all) =>
        all.map((each) => each.closest('[lang]')?.getAttribute('lang')),
      );
    await eventually(tag, [other]);
  });

  test('is moved by the mouse, and back by one undo', async () => {
    await insertChart(sheet);
    await figures(sheet).locator('svg').first().waitFor();
    // It has no place for the moment in which it is redrawn.
    const place = () => figures(sheet).boundingBox();
    await eventually(place, expect.anything());
    await sheet.page.waitForTimeout(1_000);
    const before = (await place())!;
    const [x, y] = [before.x + 40, before.y + 10];
    await sheet.page.mouse.move(x, y);
    await sheet.page.mouse.down();
    await sheet.page.mouse.move(x + 60, y + 50, { steps: 5 });
    await sheet.page.mouse.up();
    await eventually(async () => Math.round(((await place())?.x ?? NaN) - before.x), 60);
    const [moved] = chartsIn(await saved(sheet, language));
    expect(moved).not.toEqual(planned);
    await sheet.page.evaluate(() => univerAPI.undo());
    await eventually(place, before);
  });

  test('is in the file, comes back from it, and is not there twice when it is saved again', async () => {
    await insertChart(sheet);
    const file = await saved(sheet, language);
    expect(chartsIn(file)).toEqual([planned]);
    const { page } = sheet;
    const { open, replace } = fileTexts.in(language);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: open, exact: true }).click(),
    ]);
    const mimeType = 'application/zip';
    await chooser.setFiles({ name: 'charts.xlsx', mimeType, buffer: Buffer.from(file) });
    await page.getByRole('button', { name: replace, exact: true }).click();
    await page
      .getByText(/charts\.xlsx/)
      .first()
      .waitFor();
    await pageWorkbook(page).select({ sheet: contractPlan.name, address: 'A1' });
    await eventually(async () => (await shown(sheet))[0]?.includes('121.0'), true);
    expect(chartsIn(await saved(sheet, language))).toEqual([planned]);
  });
});

test.each(['light', 'dark'] as const)('in %s it is legible', async (colorScheme) => {
  const sheet = await SheetPage.open(browser, '?lang=en', { colorScheme });
  await insertChart(sheet);
  await figures(sheet).locator('svg').first().waitFor();
  const luminance = await figures(sheet).evaluate((figure) => {
    const card = figure.parentElement!.parentElement!;
    return [getComputedStyle(card).backgroundColor, getComputedStyle(figure).color].map(
      (color) => Number(/\d+/.exec(color)?.[0]) / 255,
    );
  });
  const [background = 0, text = 0] = luminance;
  expect(colorScheme === 'light' ? background - text : text - background).toBeGreaterThan(0.7);
  await sheet.screenshot(`sheet-chart-${colorScheme}`);
  await sheet.page.context().close();
});
