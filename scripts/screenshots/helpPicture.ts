import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser, Page } from 'playwright-core';
import type { FunctionName } from '../../src/functions/functionName';
import { functionHelp } from '../../src/functions/help/functionHelpTexts';
import { pictured, pictureSize, type PictureTheme } from '../../src/help/picture';
import type { Language } from '../../src/language';
import { SheetPage } from '../../test/browser/SheetPage';
import { paneTexts } from '../../src/ui/paneTexts';
import { functionTexts } from '../../src/ui/formula/functionTexts';
import { outcomeTexts } from '../../src/ui/outcome/outcomeTexts';

declare const univerAPI: FUniver;

/**
 * The picture of a function's help page: its first example on a sheet of its own, entered from the pane, which shows the
 * same answer next to it.
 */
export async function helpPicture(
  browser: Browser,
  name: FunctionName,
  language: Language,
  theme: PictureTheme,
): Promise<Buffer> {
  const { width, height, scale } = pictureSize;
  const sheet = await SheetPage.open(browser, `?lang=${language}`, {
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const { page } = sheet;
  await emptySheet(page);
  await fillForm(page, name, language);
  const pane = functionTexts.in(language);
  await page.getByRole('button', { name: pane.insertAt('A1') }).click();
  await page.getByRole('status').getByText(pane.insertedTitle).waitFor();
  await page.getByRole('button', { name: outcomeTexts.in(language).dismiss }).click();
  await sheet.click('A1');
  await page.getByRole('region', { name: pane.answer, exact: true }).evaluate((answer) => {
    answer.scrollIntoView({ block: 'start' });
  });
  const picture = await stillPicture(page);
  if (sheet.errors.length > 0) throw new Error(`${name}: ${sheet.errors.join('\n')}`);
  await page.context().close();
  return asWebp(browser, picture);
}

async function emptySheet(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = univerAPI.getActiveWorkbook()?.insertSheet();
    // Wide enough for the labels and the digits of a table.
    sheet?.setColumnWidth(0, 165);
    sheet?.setColumnWidth(1, 120);
    sheet?.getRange('A1').activate();
  });
}

async function fillForm(page: Page, name: FunctionName, language: Language): Promise<void> {
  const pane = functionTexts.in(language);
  await page.getByRole('tab', { name: paneTexts.in(language).tabs.functions }).click();
  await page.getByRole('combobox', { name: pane.chooseFunction, exact: true }).click();
  await page.getByRole('option', { name: new RegExp(`^${name}(?!_)`) }).click();
  const { call } = pictured(name);
  const question = functionHelp(name, language).questions[call];
  if (question === undefined) throw new RangeError(`the help asks no question with ${call}`);
  await page.getByRole('button', { name: question }).click();
}

/** The page as soon as it no longer changes, as PNG. */
async function stillPicture(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(300);
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`${page.url()} did not settle.`);
}

/** A PNG as WebP, which is a third of it: the browser itself converts it, on an empty page. */
async function asWebp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const address = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.85);
  }, png.toString('base64'));
  await page.close();
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
