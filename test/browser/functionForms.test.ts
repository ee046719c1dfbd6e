import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser } from 'playwright-core';
import { definitions } from '../../src/functions/definitions';
import { functionExamples } from '../../src/functions/help/functionExamples';
import { functionHelp } from '../../src/functions/help/functionHelpTexts';
import { languages } from '../../src/language';
import { functionTexts } from '../../src/ui/formula/functionTexts';
import { outcomeTexts } from '../../src/ui/outcome/outcomeTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { chooseFunction } from './chooseFunction';
import { launchBrowser } from './launchBrowser';
import { paneTab } from './paneTab';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// A page has the texts of its own language only, other tests have them all.
describe.each(languages)('the form of each function, in %s alone', (language) => {
  const say = functionTexts.in(language);
  let sheet: SheetPage;

  beforeAll(async () => {
    sheet = await SheetPage.open(browser, `?lang=${language}`);
    await paneTab(sheet.page, paneTexts.in(language).tabs.functions).click();
  });
  afterAll(() => sheet.page.context().close());

  test.each(definitions.map(({ name }) => name))('%s stays after it is inserted', async (name) => {
    const { page } = sheet;
    const chosen = page.getByRole('combobox', { name: say.chooseFunction, exact: true });
    await page.evaluate(() => univerAPI.getActiveWorkbook()!.insertSheet());
    await chooseFunction(page, language, name);
    const [{ call }] = functionExamples[name];
    await page.getByRole('button', { name: functionHelp(name, language).questions[call]! }).click();
    await page.getByRole('button', { name: say.insertAt('A1') }).click();
    await page.getByRole('status').getByText(say.insertedTitle).waitFor();
    await page.getByRole('button', { name: outcomeTexts.in(language).dismiss }).click();
    expect(await chosen.textContent()).toBe(name);
    expect(await sheet.formulas('A1')).toEqual([[`=CAPEX.${call}`]]);
    expect(sheet.errors).toEqual([]);
  });
});
