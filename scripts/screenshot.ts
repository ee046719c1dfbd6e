import path from 'node:path';
import type { BaselineTable } from '../src/sheets/baselineTable';
import { baselineTables } from '../src/sheets/baselineTables';
import { launchBrowser } from '../test/browser/launchBrowser';
import { PanePage } from '../test/browser/PanePage';
import setup from '../test/browser/setup';
import { SheetPage } from '../test/browser/SheetPage';
import teardown from '../test/browser/teardown';

const picture = path.resolve(__dirname, '../assets/workbench.png');

/** Takes the README's picture: the workbench with the table of market shares on a sheet of its own. */
async function screenshot(): Promise<void> {
  await setup();
  const browser = await launchBrowser();
  try {
    const { page } = await SheetPage.open(browser, '?lang=en', {
      viewport: { width: 1440, height: 720 },
      deviceScaleFactor: 1.5,
    });
    const pane = new PanePage(page);
    await pane.insertOnNewSheet(marketShares());
    await pane.said('Inserted');
    await page.screenshot({ path: picture });
    console.log(path.relative(process.cwd(), picture));
  } finally {
    await browser.close();
    await teardown();
  }
}

function marketShares(): BaselineTable {
  const table = baselineTables.find(({ id }) => id === 'market_share');
  if (!table) throw new Error('There is no table of market shares.');
  return table;
}

screenshot().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
