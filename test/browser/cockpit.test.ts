import { readFileSync } from 'node:fs';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser, Locator } from 'playwright-core';
import { languages } from '../../src/language';
import type { NamedCells, Workbook } from '../../src/hosts/workbook';
import { checkCount } from '../../src/sheets/model/checksSheet';
import { modelNames } from '../../src/sheets/model/modelNames';
import { scenarioTexts } from '../../src/sheets/model/rows';
import { startTexts } from '../../src/sheets/start/startTexts';
import { fileTexts } from '../../src/ui/files/fileTexts';
import { modelTexts } from '../../src/ui/model/modelTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;
declare const workbook: Workbook;

jest.setTimeout(120_000);

/** The cell of the start sheet that opens the model. */
const modelLinkCell = 'A6';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(languages)('from the start sheet to the model and back, in %s', (language) => {
  const texts = modelTexts.in(language);
  const files = fileTexts.in(language);
  const [base, article] = scenarioTexts.map((text) => text[language]);
  let sheet: SheetPage;
  let cockpit: Locator;

  beforeAll(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    sheet = await SheetPage.openIn(context, `?lang=${language}`);
    cockpit = sheet.page.getByRole('region', { name: texts.cockpit });
  });
  afterAll(() => sheet.page.context().close());

  const choice = () => cockpit.getByRole('combobox', { name: texts.scenario });
  const verdict = () => cockpit.getByRole('status').innerText();

  /** The reasons of the verdict as the Summary sheet has them. */
  async function reasons(): Promise<readonly unknown[]> {
    const named: readonly NamedCells[] = await sheet.page.evaluate(
      (name) => workbook.readNamedCells(name),
      modelNames.reasons,
    );
    return named[0]?.values.flat() ?? [];
  }

  /** Whether the pane gives the reasons that the Summary sheet does. */
  async function agrees(): Promise<boolean> {
    const [shown, expected] = [await verdict(), await reasons()];
    return expected.length === 3 && expected.every((reason) => shown.includes(String(reason)));
  }

  test('a click on the start sheet inserts the model, and the pane shows what it says', async () => {
    expect(await sheet.value(modelLinkCell)).toBe(startTexts.in(language).openModel);
    await sheet.page
      .locator('.workbench-sheet svg text')
      .filter({ hasText: '60.0' })
      .first()
      .waitFor();
    await sheet.screenshot(`start-${language}`);
    await sheet.click(modelLinkCell);
    await choice().waitFor();
    await cockpit.getByText(texts.checksPassed(checkCount)).waitFor({ timeout: 30_000 });
    await eventually(agrees, true);
    await sheet.screenshot(`cockpit-${language}`);
  });

  test('another scenario changes the verdict in the pane and on the sheet, and undo restores it', async () => {
    const before = await reasons();
    await choice().selectOption(article!);
    await eventually(async () => (await reasons()).join() !== before.join(), true);
    await eventually(agrees, true);
    await cockpit.getByText(texts.checksPassed(checkCount)).waitFor();
    expect(await choice().inputValue()).toBe(article);
    await sheet.screenshot(`cockpit-switched-${language}`);
    await sheet.page.evaluate(() => univerAPI.undo());
    await eventually(reasons, before);
    await eventually(agrees, true);
    expect(await choice().inputValue()).toBe(base);
  });

  test('the risk is filled with the inputs of the model', async () => {
    await cockpit.getByRole('button', { name: texts.runRisk }).click();
    const filled = sheet.page.getByText(texts.filledFrom(texts.modelInputs));
    await filled.waitFor();
    await eventually(
      () =>
        filled.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      true,
    );
    await sheet.screenshot(`cockpit-risk-${language}`);
  });

  test('a click on the start sheet goes to the model that is there', async () => {
    const sheets = await sheet.sheetNames();
    await sheet.page.evaluate((place) => workbook.select(place), {
      sheet: sheets[0]!,
      address: 'A8',
    });
    await sheet.click(modelLinkCell);
    await eventually(() => sheet.activeSheet(), sheets[1]!);
    expect(await sheet.sheetNames()).toEqual(sheets);
  });

  test('the cockpit is there in a file that is saved and opened again', async () => {
    await sheet.page.getByRole('tab', { name: paneTexts.in(language).tabs.workbook }).click();
    const [download] = await Promise.all([
      sheet.page.waitForEvent('download'),
      sheet.page.getByRole('button', { name: files.save }).click(),
    ]);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const again = await SheetPage.openIn(context, `?lang=${language}`);
    await again.page.getByRole('tab', { name: paneTexts.in(language).tabs.workbook }).click();
    const [chooser] = await Promise.all([
      again.page.waitForEvent('filechooser'),
      again.page.getByRole('button', { name: files.open }).click(),
    ]);
    const buffer = readFileSync(await download.path());
    await chooser.setFiles({ name: 'AI Capex.xlsx', mimeType: 'application/zip', buffer });
    await again.page.getByRole('button', { name: files.replace }).click();
    await eventually(async () => (await again.sheetNames()).length, (await sheet.sheetNames()).length); // prettier-ignore
    await again.page.getByRole('tab', { name: paneTexts.in(language).tabs.model }).click();
    const reopened = again.page.getByRole('region', { name: texts.cockpit });
    await reopened.getByText(texts.checksPassed(checkCount)).waitFor({ timeout: 30_000 });
    const charts = again.page.locator('.workbench-pane figure[role=img]');
    await charts.first().waitFor();
    expect(await charts.count()).toBe(5);
    await again.screenshot(`cockpit-reopened-${language}`);
    expect(again.errors).toEqual([]);
    await context.close();
  });

  test('nothing failed in the page', () => {
    expect(sheet.errors).toEqual([]);
  });
});
