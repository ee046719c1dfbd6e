import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';
import { growth, soak } from './soak';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// `npm run soak` does it a thousand times.
test('inserting and undoing tables keeps memory within 10%', async () => {
  const sheet = await SheetPage.open(browser, '?lang=en');
  expect(growth(await soak(sheet.page, [50, 100]))).toBeLessThan(0.1);
  expect(sheet.errors).toEqual([]);
});
