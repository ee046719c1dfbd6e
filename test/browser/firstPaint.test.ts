import type { Browser, Page, Response } from 'playwright-core';
import { languages, type Language } from '../../src/language';
import { baselineTables } from '../../src/sheets/baselineTables';
import { kilobytes, paneBudget } from '../../scripts/budget/budget';
import { gzipped } from '../../scripts/budget/load';
import { eventually } from './eventually';
import { launchBrowser, pageAddress } from './launchBrowser';
import { openExcelPane } from './openExcelPane';

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
      displayLanguage: globalThis.displayLanguage || 'en-US',
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

/** Opens the pane when none of its scripts arrives, as on a line that is just too slow. */
async function openWithoutScripts(language: Language): Promise<void> {
  await page.route('**/*.js', () => undefined);
  await page.goto(pageAddress(`taskpane.html?lang=${language}`), { waitUntil: 'commit' });
  await page.locator('.first-screen').filter({ visible: true }).waitFor();
}

describe.each(languages)('the first screen in %s', (language) => {
  test.each(['light', 'dark'] as const)('is what React then draws, in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await openWithoutScripts(language);
    // Without the line that shows that the page is loading.
    const quiet = { style: '.first-screen::before { display: none }' };
    const first = await page.screenshot({
      path: `test-results/first-screen-${language}-${colorScheme}.png`,
      ...quiet,
    });
    await page.unroute('**/*.js');
    await page.addInitScript(
      (tag) => Object.assign(globalThis, { displayLanguage: tag }),
      language,
    );
    await page.reload();
    await page.getByRole('listitem').first().waitFor();
    expect(await page.locator('.first-screen').count()).toBe(0);
    expect((await page.screenshot(quiet)).equals(first)).toBe(true);
  });

  test('takes no focus and no click', async () => {
    await openWithoutScripts(language);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await page.getByRole('tab').count()).toBe(0);
  });
});

/** An entry of the browser's timeline that its types do not know. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Runs in the page before anything else: notes what jumps, as browsers score it. */
function watchShifts(): void {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as LayoutShift).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

test.each(languages)(
  'nothing jumps when React draws, nor when the rest has arrived, in %s',
  async (language) => {
    const { page: pane } = await openExcelPane(browser, language, {
      viewport: { width: 320, height: 640 },
      prepare: (opened) => opened.addInitScript(watchShifts),
    });
    await pane.getByRole('listitem').nth(baselineTables.length).waitFor({ state: 'attached' });
    // As long as the pane waits before it looks for newer data.
    await pane.waitForTimeout(1_000);
    const shifts = await pane.evaluate(
      () => (globalThis as unknown as { shifts: number[] }).shifts,
    );
    expect(shifts).toEqual([]);
    await pane.close();
  },
);

/** Runs in the page before anything else: notes when React has drawn what answers a click. */
function watchDrawing(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('button:not([inert] *)')) return;
    observer.disconnect();
    Object.assign(globalThis, { drawnAt: performance.now() });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: what had arrived by then. */
function arrivedUntilDrawn(): readonly string[] {
  const { drawnAt } = globalThis as unknown as { readonly drawnAt: number };
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.filter(({ responseEnd }) => responseEnd <= drawnAt).map(({ name }) => name);
}

/** The scripts that the pane has until its first card is there, with the sizes of their gzipped contents. */
async function scriptsUntilFirstPaint(): Promise<readonly (readonly [string, number])[]> {
  const scripts = new Map<string, Response>();
  page.on('response', (response: Response) => {
    // What is fetched ahead, for later, is not a script yet.
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response);
  });
  await page.addInitScript(watchDrawing);
  await page.goto(pageAddress('taskpane.html'));
  await page.getByRole('listitem').first().waitFor();
  const urls = (await page.evaluate(arrivedUntilDrawn)).filter(
    (url) => url.startsWith(pageAddress('')) && scripts.has(url),
  );
  return Promise.all(
    urls.map(async (url) => {
      const body = await scripts.get(url)!.body();
      return [new URL(url).pathname.slice(1), gzipped(body)] as const;
    }),
  );
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

describe('the scripts that draw the pane', () => {
  /** The scripts of this site, each as often as it is asked for. */
  function scriptsAskedFor(): readonly string[] {
    const names: string[] = [];
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      const isOwn = origin === new URL(pageAddress('')).origin;
      if (isOwn && pathname.endsWith('.js')) names.push(pathname);
    });
    return names;
  }

  /** Opens the page when Office.js is late; what is returned lets it arrive, and waits until the pane is drawn. */
  async function openWithoutOffice(language: Language): Promise<() => Promise<void>> {
    let answer: () => Promise<void>;
    const asked = new Promise<void>((resolve) => {
      void page.route(officeAddress, (route) => {
        answer = () => route.fulfill({ contentType: 'text/javascript', body: excel });
        resolve();
      });
    });
    await page.addInitScript(`globalThis.displayLanguage = '${language}'`);
    await page.goto(pageAddress(`taskpane.html?lang=${language}`), { waitUntil: 'commit' });
    await asked;
    return async () => {
      await answer();
      await page.getByRole('listitem').first().waitFor();
    };
  }

  test.each(languages)(
    'are on their way before Office.js is there, and come once, in %s',
    async (language) => {
      const names = scriptsAskedFor();
      const early = () => names.map((name) => /(pane|texts-.*-first-ts)\.\w+\.js$/.exec(name)?.[1]);
      const officeArrives = await openWithoutOffice(language);
      const both = ['pane', `texts-${language}-first-ts`];
      await eventually(async () => both.filter((name) => !early().includes(name)), []);
      await officeArrives();
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
      expect(early().filter((name) => name?.startsWith('texts-'))).toHaveLength(1);
    },
  );

  test('come once if Office.js is there sooner', async () => {
    await page.addInitScript(() => {
      // As if the line were faster: what the page puts off while it is read comes when the pane has been drawn.
      const wait = setTimeout;
      const later = (then: () => void, ms = 0) =>
        wait(then, document.readyState === 'loading' ? 2_000 : ms);
      const added: string[] = [];
      Object.assign(globalThis, { setTimeout: later, added });
      // Not requests: the browser has in memory what comes for the second time.
      new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (node instanceof HTMLScriptElement) added.push(node.src);
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(pageAddress('taskpane.html'));
    await page.getByRole('listitem').first().waitFor();
    await page.waitForTimeout(3_000);
    const added = await page.evaluate(() => (globalThis as unknown as { added: string[] }).added);
    expect(added.filter((src) => /\/pane\.\w+\.js$/.test(src))).toHaveLength(1);
    expect(added.filter((src, at) => added.indexOf(src) !== at)).toEqual([]);
  });

  test('are asked for again if they were lost on their way', async () => {
    let asked = 0;
    await page.route('**/pane.*.js', (route) => (asked++ === 0 ? route.abort() : route.continue()));
    const officeArrives = await openWithoutOffice('en');
    await eventually(async () => asked, 1);
    await officeArrives();
    expect(asked).toBe(2);
  });
});
