import AxeBuilder from '@axe-core/playwright';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser, Page } from 'playwright-core';
import { definitions } from '../../src/functions/definitions';
import { functionHelpFile, helpFile } from '../../src/functions/help/helpFiles';
import { functionExamples } from '../../src/functions/help/functionExamples';
import { shownAnswer } from '../../src/help/shownAnswer';
import { nativeFormula } from '../../src/help/nativeFormula';
import { readCall } from '../../src/help/readCall';
import { eventually } from './eventually';
import { launchBrowser, pageAddress } from './launchBrowser';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;

jest.setTimeout(90_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// The pages of the two languages are alike: so one of them is looked at in each theme and width.
describe.each([
  ['en', 'dark', 320],
  ['zh-CN', 'light', 1000],
] as const)('in %s, %s, %i pixels wide', (language, colorScheme, width) => {
  let page: Page;
  /** What did not arrive, or was against the page's own policy. */
  const faults: string[] = [];

  beforeAll(async () => {
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ colorScheme, viewport });
    page = await context.newPage();
    page.on('console', (message) => faults.push(message.text()));
    page.on('response', (answer) => {
      if (!answer.ok()) faults.push(`${answer.status()} ${answer.url()}`);
    });
  });
  beforeEach(() => faults.splice(0));
  afterAll(() => page.context().close());

  const files = [
    helpFile(language),
    ...definitions.map(({ name }) => functionHelpFile(name, language)),
  ];

  test.each(files)('%s is whole, readable and fits', async (file) => {
    await page.goto(pageAddress(file));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrolled).toBeLessThanOrEqual(width);
    const broken = await page.evaluate(() => {
      const pictures = [...document.querySelectorAll('img')];
      return pictures.filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
        .length;
    });
    expect(broken).toBe(0);
    expect(faults).toEqual([]);
  });
});

const natives = definitions.flatMap(({ name }) => {
  const formula = nativeFormula(name);
  return formula === undefined ? [] : [[name, formula] as const];
});

test('the native formulas answer the first examples too', async () => {
  const sheet = await SheetPage.open(browser, '?lang=en');
  for (const [name, formula] of natives) {
    const answer = shownAnswer(readCall(functionExamples[name][0]!.call), 'en')[0]![0];
    const sheetName = await sheet.page.evaluate((formula) => {
      const added = univerAPI.getActiveWorkbook()!.insertSheet();
      added.getRange('A1').setValue({ f: formula });
      return added.getSheetName();
    }, formula);
    expect([name, await sheet.activeSheet()]).toEqual([name, sheetName]);
    const expected: unknown = typeof answer === 'number' ? expect.closeTo(answer, 9) : answer;
    await eventually(() => sheet.value('A1'), expected);
  }
  await sheet.page.context().close();
});
