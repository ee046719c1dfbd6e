import type { Browser, Page } from 'playwright-core';
import { openExcelPane, standInScript } from '../../browser/openExcelPane';
import { SheetPage } from '../../browser/SheetPage';
import { tabIds } from '../../../src/ui/tab';
import { median } from '../median';
import { atMost, told, type Row } from '../row';
import { fieldTimes, keyTime, openTab, tabTimes } from './felt';
import { modelRows } from './modelRows';
import { named, prepare } from './prepare';

const fieldRounds = 2;
const tabRounds = 5;
const slow = 'processor a quarter as fast';

/**
 * How soon keys, tabs and a change of the model are answered. Of each key and tab the best of a few rounds, for what else runs
 * only adds to it; of the slowest tab the middle as well, which is nearer to what a user meets.
 */
export async function answerRows(browser: Browser, site: string): Promise<readonly Row[]> {
  return [
    ...(await paneRows('Pane', () => openPane(browser))),
    ...(await paneRows('Workbench', async () => (await SheetPage.open(browser, '?lang=en')).page)),
    ...(await plainRows(browser, `${site}plain-form/form.html`)),
    ...(await modelRows(browser)),
  ];
}

/** The pane with a stand-in for Excel, which the measured site has at an address of its own. */
async function openPane(browser: Browser): Promise<Page> {
  const body = standInScript();
  const { page } = await openExcelPane(browser, 'en', {
    prepare: async (page) => {
      await page.addInitScript(named);
      await page.route('**/office.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body }),
      );
    },
  });
  return page;
}

/** The slowest field and the slowest tab of a page's pane. */
async function paneRows(name: string, open: () => Promise<Page>): Promise<readonly Row[]> {
  const [fields, tabs] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (let round = 0; round < tabRounds; round++) {
    const page = await open();
    await prepare(page);
    await slowDown(page);
    addTimes(tabs, await tabTimes(page));
    if (round < fieldRounds) addTimes(fields, await fieldTimes(page));
    await page.context().close();
  }
  const [tab, ofTab] = slowest(tabs);
  const [field, ofKeys] = slowest(fields);
  return [
    atMost(
      `${name}, a key in the slowest of ${fields.size} fields (${field}; ${slow})`,
      Math.min(...ofKeys),
      50,
      ' ms',
    ),
    atMost(
      `${name}, the slowest tab opened for the first time (${tab}; ${slow})`,
      Math.min(...ofTab),
      100,
      ' ms',
    ),
    told(`The same, the middle of ${tabRounds} times instead of the best`, median(ofTab), ' ms'),
  ];
}

/** The same of a page with nothing but a tab with fields. */
async function plainRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const [keys, tabs]: [number[], number[]] = [[], []];
  for (let round = 0; round < tabRounds; round++) {
    const page = await browser.newPage();
    await page.addInitScript(named);
    await page.goto(address);
    await prepare(page);
    await slowDown(page);
    tabs.push(await openTab(page, 'functions'));
    await page
      .locator(`#${tabIds('functions').panel} input`)
      .first()
      .focus();
    if (round < fieldRounds) keys.push(await keyTime(page, '1234'));
    await page.close();
  }
  return [
    told(
      `A key in a page with nothing but seven fields in a tab (${slow})`,
      Math.min(...keys),
      ' ms',
    ),
    told(`Their tab opened for the first time (${slow})`, Math.min(...tabs), ' ms'),
    told(`The same, the middle of ${tabRounds} times instead of the best`, median(tabs), ' ms'),
  ];
}

async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

function addTimes(all: Map<string, number[]>, found: ReadonlyMap<string, number>): void {
  for (const [name, time] of found) all.set(name, [...(all.get(name) ?? []), time]);
}

/** What takes longest at its best. */
function slowest(
  all: ReadonlyMap<string, readonly number[]>,
): readonly [string, readonly number[]] {
  const [first] = [...all].sort(([, a], [, b]) => Math.min(...b) - Math.min(...a));
  if (!first) throw new Error('Nothing was measured.');
  return first;
}
