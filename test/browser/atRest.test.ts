import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser, Page } from 'playwright-core';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;
declare let framesAsked: number;

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The frames asked for in a second; a caret that blinks needs two. */
async function framesInASecond(page: Page): Promise<number> {
  await page.evaluate(() => void (framesAsked = 0));
  await page.waitForTimeout(1_000);
  return page.evaluate(() => framesAsked);
}

const changes: Record<string, (sheet: SheetPage) => Promise<void>> = {
  'a typed number': (sheet) => sheet.type('C3', '42'),
  'another cell selected': ({ page }) => page.keyboard.press('ArrowDown'),
  'the wheel': async ({ page }) => {
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, 300);
  },
  'another height': ({ page }) => page.setViewportSize({ width: 1280, height: 700 }),
  'another theme': ({ page }) => page.emulateMedia({ colorScheme: 'dark' }),
  'another sheet': ({ page }) =>
    page.evaluate(() => void univerAPI.getActiveWorkbook()!.insertSheet('Other')),
};

it('asks for no frames while nothing changes, and paints what changes', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    Object.assign(globalThis, { framesAsked: 0 });
    window.requestAnimationFrame = (callback) => {
      framesAsked++;
      return ask(callback);
    };
  });
  const sheet = await SheetPage.openIn(context, '?lang=en');
  const { page } = sheet;
  const atRest = async () => (await framesInASecond(page)) < 10;
  // Not the canvas of a cell's editor, whose caret blinks.
  const sheetCanvas = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  const picture = () => sheetCanvas.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  await eventually(atRest, true);
  for (const [change, make] of Object.entries(changes)) {
    const before = await picture();
    await make(sheet);
    await eventually(async () => [change, (await picture()) !== before], [change, true]);
    await eventually(atRest, true);
  }
  expect(sheet.errors).toEqual([]);
});
