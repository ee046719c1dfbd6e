import type { Browser } from 'playwright-core';
import type { BaselineTable } from '../../src/sheets/baselineTable';
import { baselineTables } from '../../src/sheets/baselineTables';
import { PanePage } from '../../test/browser/PanePage';
import { SheetPage } from '../../test/browser/SheetPage';

/** The README's picture: the workbench with the table of market shares on a sheet of its own. */
export async function readmePicture(browser: Browser): Promise<Buffer> {
  const { page } = await SheetPage.open(browser, '?lang=en', {
    viewport: { width: 1440, height: 720 },
    deviceScaleFactor: 1.5,
  });
  const pane = new PanePage(page);
  await pane.insertOnNewSheet(marketShares());
  await pane.said('Inserted');
  const picture = await page.screenshot();
  await page.context().close();
  return picture;
}

function marketShares(): BaselineTable {
  const table = baselineTables.find(({ id }) => id === 'market_share');
  if (!table) throw new Error('There is no table of market shares.');
  return table;
}
