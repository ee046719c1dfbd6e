import type { Browser } from 'playwright-core';
import { readingContract } from '../hosts/contract/readingContract';
import { sheetsContract } from '../hosts/contract/sheetsContract';
import { workbookContract } from '../hosts/contract/workbookContract';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';
import { workbenchHarness } from './workbenchHarness';

jest.setTimeout(60_000);

let browser: Browser;
let sheet: SheetPage;

beforeAll(async () => {
  browser = await launchBrowser();
  sheet = await SheetPage.open(browser, '?lang=en');
});

afterAll(() => browser.close());

workbookContract('The workbench', () => workbenchHarness(sheet));
sheetsContract('The workbench', () => workbenchHarness(sheet));
readingContract('The workbench', () => workbenchHarness(sheet));

test('nothing failed in the page', () => {
  expect(sheet.errors).toEqual([]);
});
