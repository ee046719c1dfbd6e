import type { FUniver } from '@univerjs/core/facade';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Workbook } from '../../src/hosts/workbook';
import { pageAddress } from '../browser/launchBrowser';
import { SheetPage } from '../browser/SheetPage';
import { median } from './median';
import { gridPlan } from './gridPlan';
import { visit, type Visit } from './pane/visit';
import { atMost, told, type Row } from './row';

declare const workbook: Workbook;
declare const univerAPI: FUniver;

const rounds = 3;
/** Next to the verdict of the first sheet. */
const freeCell = 'E1';
/** As many keys as the other formula, which the plain grid does not have. */
const [ourFormula, plainFormula] = ['=CAPEX.AI_PAYBACK(120,20)', '=SUM(0,0,0,0,0,0,0,0,5,1)'];
const answer = 6;
/** By then the page has fetched and drawn all that it does in idle moments. */
const settledMs = 6_000;
const restSeconds = 5;

/** How soon the workbench can be used, and how long it takes to apply a large plan. */
export async function workbenchRows(browser: Browser, site: string): Promise<readonly Row[]> {
  const plainGrid = `${site}plain-grid/workbench.html`;
  const ours: FirstFormula[] = [];
  const plain: FirstFormula[] = [];
  const applied: number[] = [];
  const undone: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const beside = await emptyContext(browser);
    plain.push(await firstFormula(beside, plainFormula, plainGrid));
    await beside.close();
    const context = await emptyContext(browser);
    const first = await firstFormula(context, ourFormula);
    const { sheet } = first;
    ours.push(first);
    undone.push(await undoSteps(sheet));
    // In the page before, which makes its plans itself: what brings one there took a third of the time.
    const plan = await sheet.page.evaluateHandle((brought) => brought, gridPlan(10_000, 10));
    applied.push(
      await sheet.page.evaluate(async (large) => {
        const begun = performance.now();
        await workbook.insert(large, { kind: 'newSheet' });
        return performance.now() - begun;
      }, plan),
    );
    await context.close();
  }
  return [
    ...(await paneRow(browser, false, 1_000)),
    ...(await paneRow(browser, true, 3_000)),
    atMost(
      'Workbench, from navigation until a formula typed has its answer',
      middle(ours, 'answered'),
      2_000,
      ' ms',
    ),
    told(
      'The same of a page with the grid alone, and as many keys of a formula that it knows',
      middle(plain, 'answered'),
      ' ms',
    ),
    told('Workbench, from navigation until the grid takes keys', middle(ours, 'opened'), ' ms'),
    told('The same of a page with the grid alone', middle(plain, 'opened'), ' ms'),
    told(
      'Workbench, from Enter until the formula typed has its answer',
      middle(ours, 'waited'),
      ' ms',
    ),
    told('The same of a page with the grid alone', middle(plain, 'waited'), ' ms'),
    atMost('Workbench, a plan of 10,000 rows × 10 columns applied', median(applied), 1_500, ' ms'),
    atMost('Workbench, undo steps of an insertion', Math.max(...undone), 1),
    told(
      'Workbench, processor time of a second in which nothing changes',
      await timeAtRest(browser),
      ' ms',
    ),
    told('The same of a page with the grid alone', await timeAtRest(browser, plainGrid), ' ms'),
  ];
}

/** Milliseconds of a processor that a page takes in a second in which nothing changes. */
async function timeAtRest(browser: Browser, address?: string): Promise<number> {
  const context = await emptyContext(browser);
  const { page } = await SheetPage.openIn(context, '', address);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const processSeconds = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ProcessTime')?.value ?? NaN;
  };
  await page.waitForTimeout(settledMs);
  const before = await processSeconds();
  await page.waitForTimeout(restSeconds * 1_000);
  const taken = (await processSeconds()) - before;
  await context.close();
  return (taken * 1_000) / restSeconds;
}

/** A window of its own, with an empty cache. */
function emptyContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 800 } });
}

/** A formula typed into a page that has just been opened, in milliseconds. */
interface FirstFormula {
  readonly sheet: SheetPage;
  /** From navigation until the grid takes keys. */
  readonly opened: number;
  /** From navigation until the answer. */
  readonly answered: number;
  /** From the last key until the answer. */
  readonly waited: number;
}

function middle(all: readonly FirstFormula[], part: 'opened' | 'answered' | 'waited'): number {
  return median(all.map((each) => each[part]));
}

async function firstFormula(
  context: BrowserContext,
  formula: string,
  address?: string,
): Promise<FirstFormula> {
  const start = performance.now();
  const sheet = await SheetPage.openIn(context, '', address);
  const opened = performance.now();
  await sheet.click(freeCell);
  await sheet.page.keyboard.type(formula);
  const entered = performance.now();
  await sheet.page.keyboard.press('Enter');
  await sheet.page.waitForFunction(
    ([cell, value]) =>
      univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(cell).getRawValue() === value,
    [freeCell, answer] as const,
  );
  const answered = performance.now();
  return {
    sheet,
    opened: opened - start,
    answered: answered - start,
    waited: answered - entered,
  };
}

/** How soon the pane can be used, before the grid is there, and whether something jumps until then. */
async function paneRow(browser: Browser, slowProcessor: boolean, max: number) {
  const visits: Visit[] = [];
  for (let round = 0; round < rounds; round++) {
    const conditions = { slowLine: false, slowProcessor };
    visits.push(await visit(browser, pageAddress('workbench.html'), conditions));
  }
  const how = slowProcessor ? 'processor a quarter as fast' : 'cold cache';
  const ofVisits = (part: keyof Visit) => median(visits.map((each) => each[part]));
  return [
    told(`Workbench, first paint (${how})`, ofVisits('painted'), ' ms'),
    atMost(`Workbench, pane usable from navigation (${how})`, ofVisits('usable'), max, ' ms'),
    atMost(`Workbench, what jumps, as browsers score it (${how})`, ofVisits('shift'), 0.01),
  ];
}

const mostSteps = 5;

/** How many undo steps take an insertion back. */
async function undoSteps(sheet: SheetPage): Promise<number> {
  const before = JSON.stringify(await sheet.snapshot());
  await sheet.page.evaluate(
    (plan) => workbook.insert(plan, { kind: 'newSheet' }),
    gridPlan(10, 10),
  );
  for (let steps = 1; steps <= mostSteps; steps++) {
    await sheet.page.evaluate(() => univerAPI.undo());
    if (JSON.stringify(await sheet.snapshot()) === before) return steps;
  }
  throw new Error(`${mostSteps} undo steps do not take an insertion back.`);
}
