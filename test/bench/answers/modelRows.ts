import '../../../scripts/allTexts';
import type { FUniver } from '@univerjs/core/facade';
import type { Browser } from 'playwright-core';
import type { Workbook } from '../../../src/hosts/workbook';
import { model } from '../../../src/sheets/model/model';
import { modelNames } from '../../../src/sheets/model/modelNames';
import { scenarioTexts } from '../../../src/sheets/model/rows';
import { SheetPage } from '../../browser/SheetPage';
import { median } from '../median';
import { atMost, type Row } from '../row';
import { keyTime } from './felt';
import { idleMs, prepare } from './prepare';

declare const workbook: Workbook;
declare const univerAPI: FUniver;

/** A change of scenario in the model, and typing next to it. */
export async function modelRows(browser: Browser): Promise<readonly Row[]> {
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
