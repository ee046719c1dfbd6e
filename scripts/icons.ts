import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../test/browser/findBrowser';
import { launchBrowser } from '../test/browser/launchBrowser';

const assets = path.resolve(__dirname, '../assets');

/** Pixels of a side: those of the manifest, and 300 for the store's page. */
const sizes = [16, 32, 64, 80, 128, 300];

/**
 * Draws `assets/icon.svg` in every size that Excel requires. Run it when the drawing changes, look at the outcome, and
 * commit it. The browser that the tests need draws it, so that no image library is needed.
 */
async function icons(): Promise<void> {
  const program = findBrowser();
  if (!program) throw new Error('Chrome, Edge or Chromium is needed to draw the icons.');
  process.env['BROWSER_FILE'] = program;
  const drawing = readFileSync(path.join(assets, 'icon.svg')).toString('base64');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block;width:100vw" src="data:image/svg+xml;base64,${drawing}">`,
      );
      const file = path.join(assets, `icon-${size}.png`);
      writeFileSync(file, await page.screenshot({ omitBackground: true }));
      console.log(path.relative(process.cwd(), file));
    }
  } finally {
    await browser.close();
  }
}

icons().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
