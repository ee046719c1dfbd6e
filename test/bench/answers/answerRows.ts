import '../../../scripts/allTexts';
import type { FUniver } from '@univerjs/core/facade';
import type { Browser, Page } from 'playwright-core';
import type { Workbook } from '../../../src/hosts/workbook';
import { model } from '../../../src/sheets/model/model';
import { modelNames } from '../../../src/sheets/model/modelNames';
import { scenarioTexts } from '../../../src/sheets/model/rows';
import { openExcelPane, standInScript } from '../../browser/openExcelPane';
import { SheetPage } from '../../browser/SheetPage';
import { tabIds } from '../../../src/ui/tab';
import { median } from '../median';
import { atMost, told, type Row } from '../row';
import { fieldTimes, keyTime, openTab, tabTimes, watchAnswers } from './felt';

declare const workbook: Workbook;
declare const univerAPI: FUniver;

/** The page has come to rest, with all that it fetches and draws in idle moments. */
const idleMs = 6_000;
const rounds = 2;
/** What tsx wraps around the functions that run in the page. */
const named = 'globalThis.__name = (named) => named';
const slow = 'processor a quarter as fast';

/** How soon keys, tabs and a change of the model are answered. Of each the best of a few rounds: what else runs only adds to it. */
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
  const [fields, tabs] = [new Map<string, number>(), new Map<string, number>()];
  for (let round = 0; round < rounds; round++) {
    const page = await open();
    await prepare(page);
    await slowDown(page);
    keepBest(tabs, await tabTimes(page));
    keepBest(fields, await fieldTimes(page));
    await page.context().close();
  }
  const [tab, tabTime] = slowest(tabs);
  const [field, keyTime] = slowest(fields);
  return [
    atMost(
      `${name}, a key in the slowest of ${fields.size} fields (${field}; ${slow})`,
      keyTime,
      50,
      ' ms',
    ),
    atMost(
      `${name}, the slowest tab opened for the first time (${tab}; ${slow})`,
      tabTime,
      100,
      ' ms',
    ),
  ];
}

/** The same of a page with nothing but a tab with fields. */
async function plainRows(browser: Browser, address: string): Promise<readonly Row[]> {
  let [tab, key] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage();
    await page.addInitScript(named);
    await page.goto(address);
    await prepare(page);
    await slowDown(page);
    tab = Math.min(tab, await openTab(page, 'functions'));
    await page
      .locator(`#${tabIds('functions').panel} input`)
      .first()
      .focus();
    key = Math.min(key, await keyTime(page, '1234'));
    await page.close();
  }
  return [
    told(`A key in a page with nothing but seven fields in a tab (${slow})`, key, ' ms'),
    told(`Their tab opened for the first time (${slow})`, tab, ' ms'),
  ];
}

async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function prepare(page: Page): Promise<void> {
  await page.evaluate(named);
  await watchAnswers(page);
  await page.waitForTimeout(idleMs);
}

function keepBest(best: Map<string, number>, found: ReadonlyMap<string, number>): void {
  for (const [name, time] of found) best.set(name, Math.min(time, best.get(name) ?? Infinity));
}

function slowest(times: ReadonlyMap<string, number>): readonly [name: string, time: number] {
  const [first] = [...times].sort(([, a], [, b]) => b - a);
  if (!first) throw new Error('Nothing was measured.');
  return first;
}

/** A change of scenario in the model, and typing next to it. */
async function modelRows(browser: Browser): Promise<readonly Row[]> {
  const { page } = await SheetPage.open(browser, '?lang=en');
  await prepare(page);
  const plans = model({ language: 'en', colors: 'bankers', formulas: 'live' });
  await page.evaluate((given) => workbook.insertSheets(given), plans);
  await page.waitForTimeout(idleMs);
  const names = scenarioTexts
    .map(({ en }) => en)
    .slice(0, 2)
    .reverse();
  const switched = await page.evaluate(switchScenario, { name: modelNames.scenario, names });
  await page.evaluate(() =>
    univerAPI.getActiveWorkbook()!.getActiveSheet().getRange('H3').activate(),
  );
  const key = await keyTime(page, '12345678');
  await page.context().close();
  return [
    atMost(
      'Workbench, another scenario of the model, until all is calculated',
      median(switched),
      500,
      ' ms',
    ),
    atMost('Workbench, a key in a sheet of a workbook with the model', key, 50, ' ms'),
  ];
}

/** Runs in the page. */
async function switchScenario(given: {
  readonly name: string;
  readonly names: readonly string[];
}): Promise<number[]> {
  const [cells] = await workbook.readNamedCells(given.name);
  const times: number[] = [];
  for (const text of [...given.names, ...given.names, ...given.names]) {
    const begun = performance.now();
    await workbook.enterText(cells!, text);
    times.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return times;
}
