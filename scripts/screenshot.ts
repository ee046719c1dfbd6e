import path from 'node:path';
import { launchBrowser } from '../test/browser/launchBrowser';
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
    await page.getByRole('button', { name: /^Market shares/ }).click();
    await page.getByRole('button', { name: 'More ways to insert' }).click();
    await page.getByRole('menuitem', { name: /new sheet/ }).click();
    await page.getByText('Inserted').waitFor();
    await page.screenshot({ path: picture });
    console.log(path.relative(process.cwd(), picture));
  } finally {
    await browser.close();
    await teardown();
  }
}

screenshot().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
