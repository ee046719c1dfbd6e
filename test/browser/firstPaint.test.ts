import type { Browser, Page, Response } from 'playwright-core';
import { kilobytes, paneBudget } from '../../scripts/budget/budget';
import { gzipped } from '../../scripts/budget/load';
import { launchBrowser, pageAddress } from './launchBrowser';
import { paneTexts } from '../../src/ui/paneTexts';

const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/**';

/** As much of Excel as the pane needs until it is painted. */
const excel = `
  window.CustomFunctions = { associate() {} };
  window.Excel = {};
  window.Office = {
    HostType: { Excel: 'Excel' },
    EventType: {},
    actions: { associate() {} },
    addin: {},
    context: {
      displayLanguage: 'en-US',
      requirements: { isSetSupported: () => false },
    },
    onReady: (then) => {
      const info = { host: 'Excel', platform: 'PC' };
      if (then) then(info);
      return Promise.resolve(info);
    },
  };`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.route(officeAddress, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: excel }),
  );
});
afterEach(() => page.close());

/** The scripts that the pane asks for until its first card is there, with the sizes of their gzipped contents. */
async function scriptsUntilFirstPaint(): Promise<readonly (readonly [string, number])[]> {
  const scripts: Promise<readonly [string, number]>[] = [];
  const collect = (response: Response) => {
    const { pathname } = new URL(response.url());
    // What is fetched ahead, for later, is not a script yet.
    const isScript = response.request().resourceType() === 'script';
    if (!isScript || !response.url().startsWith(pageAddress(''))) return;
    scripts.push(response.body().then((body) => [pathname.slice(1), gzipped(body)]));
  };
  page.on('response', collect);
  await page.goto(pageAddress('taskpane.html'));
  await page.getByRole('tab', { name: paneTexts.in('en').tabs.figures }).waitFor();
  await page.getByRole('listitem').first().waitFor();
  // What comes later may still be on its way when the page is closed.
  page.off('response', collect);
  return Promise.all(scripts);
}

// The functions are Excel's, which may load them without the pane; a size of their own is kept elsewhere.
const isPanes = ([name]: readonly [string, number]) => !['functions.js', 'since.js'].includes(name);

test('the pane stays within its budget until the first paint', async () => {
  const scripts = (await scriptsUntilFirstPaint()).filter(isPanes);
  const bytes = scripts.reduce((sum, [, size]) => sum + size, 0);
  const found = scripts.map(([name, size]) => `${name} ${kilobytes(size)}`).join(', ');
  if (bytes > paneBudget.max) {
    throw new Error(
      `${kilobytes(bytes)} of ${kilobytes(paneBudget.max)}: ${found}. \`npm run budget\` names the modules.`,
    );
  }
  expect(bytes).toBeGreaterThan(0);
});

test('the functions come first', async () => {
  const names = (await scriptsUntilFirstPaint()).map(([name]) => name);
  expect(names.slice(0, 3)).toEqual(
    expect.arrayContaining([
      'functions.js',
      'since.js',
      expect.stringMatching(/^static\/taskpane\./),
    ]),
  );
});
