import type { Browser, Page } from 'playwright-core';
import { tabIds } from '../../src/ui/tab';
import { eventually } from './eventually';
import { openExcelPane } from './openExcelPane';
import { launchBrowser } from './launchBrowser';

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const { tab, panel } = tabIds('functions');

/** What is known of the first field of the tab _Functions_. */
function firstField(page: Page) {
  return page.evaluate((id) => {
    const field = document.querySelector<HTMLElement>(`#${id} input`);
    field?.focus();
    return {
      isVisible: field?.checkVisibility(),
      takesFocus: field !== null && document.activeElement === field,
      panelHeight: document.getElementById(id)?.offsetHeight,
    };
  }, panel);
}

test('a tab that was drawn ahead is out of reach, takes no room, and is there once it is opened', async () => {
  const { page } = await openExcelPane(browser, 'en');
  const field = page.locator(`#${panel} input`).first();
  await field.waitFor({ state: 'attached' });
  await eventually(() => firstField(page), {
    isVisible: false,
    takesFocus: false,
    panelHeight: 0,
  });
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.locator(`#${tab}`).click();
  expect(await firstField(page)).toMatchObject({ isVisible: true, takesFocus: true });
  await page.getByRole('tab').first().click();
  await eventually(() => firstField(page), {
    isVisible: false,
    takesFocus: false,
    panelHeight: 0,
  });
  await eventually(height, before);
  await page.close();
});

test('what is typed in a tab is still there after another', async () => {
  const { page } = await openExcelPane(browser, 'en');
  await page.locator(`#${tab}`).click();
  const field = page.locator(`#${panel} input`).first();
  await field.fill('60');
  await page.getByRole('tab').last().click();
  await eventually(() => field.isVisible(), false);
  await page.locator(`#${tab}`).click();
  expect(await field.inputValue()).toBe('60');
  await page.close();
});
