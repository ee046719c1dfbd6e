import type { Browser } from 'playwright-core';
import { languages } from '../../src/language';
import { functionTexts } from '../../src/ui/formula/functionTexts';
import { outcomeTexts } from '../../src/ui/outcome/outcomeTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { chooseFunction } from './chooseFunction';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { paneTab } from './paneTab';
import { SheetPage } from './SheetPage';

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
// Each test has a page of its own, and one that is left open takes a tenth of a processor.
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

it.each(languages)('fills fields with the cells that are clicked, in %s', async (language) => {
  const say = functionTexts.in(language);
  const sheet = await SheetPage.open(browser, `?lang=${language}`);
  const { page } = sheet;
  const pane = page.locator('.workbench-pane');
  await sheet.type('B2', '60');
  await sheet.type('B3', '20');
  await sheet.click('D5');
  await paneTab(page, paneTexts.in(language).tabs.functions).click();
  const field = (name: string) =>
    pane
      .getByLabel(new RegExp(`^${name}(?!_)`))
      .filter({ visible: true })
      .first();

  await field('investment').click();
  await sheet.click('B2');
  await eventually(() => field('investment').inputValue(), 'B2');
  await field('revenue').click();
  await sheet.click('B4');
  await sheet.click('B3');
  await eventually(() => field('revenue').inputValue(), 'B3');
  await field('revenue').click();
  await page.keyboard.press('F4');
  expect(await field('revenue').inputValue()).toBe('$B$3');

  await page.getByRole('button', { name: say.insertAt('D5') }).click();
  await page.getByText(say.insertedTitle, { exact: true }).waitFor();
  expect(await sheet.values('D5')).toEqual([[3]]);
  expect(await sheet.values('B2:B3')).toEqual([[60], [20]]);

  // The cell is taken now: the next formula goes below it.
  await page.getByRole('button', { name: say.insertAt('D7') }).waitFor();
  await pane.getByRole('button', { name: outcomeTexts.in(language).undo, exact: true }).click();
  await page.getByText(outcomeTexts.in(language).goneTitle).waitFor();
  expect(await sheet.values('D5')).toEqual([[null]]);
  // Where it was, not where the last click was.
  await page.getByRole('button', { name: say.insertAt('D5') }).waitFor();
  expect(sheet.errors).toEqual([]);
});

it.each(languages)(
  'inserts a formatted table with its title, undone at once, in %s',
  async (language) => {
    const say = functionTexts.in(language);
    const sheet = await SheetPage.open(browser, `?lang=${language}`);
    const { page } = sheet;
    const pane = page.locator('.workbench-pane');
    await sheet.click('E24');
    await paneTab(page, paneTexts.in(language).tabs.functions).click();
    await chooseFunction(page, language, 'AI_PAYBACK_SCHEDULE');
    await pane
      .getByLabel(/^investment/)
      .first()
      .fill('60');
    await pane
      .getByLabel(/^revenue/)
      .first()
      .fill('30');
    const label = say.labelAt(say.labels.AI_PAYBACK_SCHEDULE, 'E23');
    await pane.getByRole('checkbox', { name: label }).check();
    await page.getByRole('button', { name: say.insertAt('E24') }).click();
    await page.getByText(say.insertedTitle, { exact: true }).waitFor();
    await eventually(
      () => sheet.values('E23:F25'),
      [
        [say.labels.AI_PAYBACK_SCHEDULE, null],
        // But for the formula's own cell as they are shown: a heading, a year, an amount, with room for a bracket.
        ['Year', 'Revenue '],
        ['0 ', '0.0 '],
      ],
    );
    await pane.getByRole('button', { name: outcomeTexts.in(language).undo, exact: true }).click();
    await page.getByText(outcomeTexts.in(language).goneTitle).waitFor();
    expect(await sheet.values('E23:F25')).toEqual(Array(3).fill([null, null]));
    expect(sheet.errors).toEqual([]);
  },
);
