import type { Browser } from 'playwright-core';
import { modelTexts } from '../../src/ui/model/modelTexts';
import { outcomeTexts } from '../../src/ui/outcome/outcomeTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { paneTab } from '../../test/browser/paneTab';
import { SheetPage } from '../../test/browser/SheetPage';

/** The README's picture: the workbench with the full model, its verdict next to it. */
export async function readmePicture(browser: Browser): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: 1960, height: 980 },
    deviceScaleFactor: 1.125,
  });
  const { page } = await SheetPage.openIn(context, '?lang=en');
  const texts = modelTexts.in('en');
  await paneTab(page, paneTexts.in('en').tabs.model).click();
  await page.getByRole('button', { name: texts.insert, exact: true }).click();
  const cockpit = page.getByRole('region', { name: texts.cockpit });
  await cockpit.getByText(/checks OK/).waitFor();
  await page.getByRole('button', { name: outcomeTexts.in('en').dismiss }).click();
  await page.waitForTimeout(chartsMs);
  const picture = await page.screenshot();
  await context.close();
  return picture;
}

/** The charts of the sheet have been drawn. */
const chartsMs = 3_000;
