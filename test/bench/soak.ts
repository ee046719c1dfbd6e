import '../../scripts/allTexts';
import { launchBrowser } from '../browser/launchBrowser';
import setup from '../browser/setup';
import { growth, soak } from '../browser/soak';
import { SheetPage } from '../browser/SheetPage';
import teardown from '../browser/teardown';

/**
 * Prints what the workbench's memory holds while 1,000 tables are inserted and undone, and 40 files saved and opened;
 * fails if at the end it is more than 5 % larger than after a warm-up.
 */

const rounds = [50, 100, 200, 400, 600, 800, 1000];
/** Machine code, of which the browser makes more the longer it runs, is no data that the page holds on to. */
const withoutMachineCode = '--js-flags=--no-turbofan --no-maglev --no-sparkplug';
/** By then the grid has filled what it keeps ready. */
const warmUp = 200;
const limit = 0.05;

async function main(): Promise<void> {
  await setup();
  const browser = await launchBrowser(withoutMachineCode);
  try {
    const sheet = await SheetPage.open(browser, '?lang=en');
    const sizes = await soak(sheet.page, rounds);
    const warm = sizes.filter(({ rounds }) => rounds >= warmUp);
    const start = warm[0]?.bytes ?? NaN;
    console.table(
      sizes.map(({ rounds, bytes }) => ({
        'inserts and undos': rounds,
        MB: (bytes / 2 ** 20).toFixed(1),
        [`of that after ${warmUp}`]: (bytes / start).toFixed(3),
      })),
    );
    if (growth(warm) > limit || sheet.errors.length > 0) {
      console.error(sheet.errors.join('\n') || 'The memory has grown by more than 5 %.');
      process.exitCode = 1;
    }
  } finally {
    await browser.close();
    await teardown();
  }
}

void main();
