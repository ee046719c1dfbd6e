import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { definitions } from '../../src/functions/definitions';
import { commandIds } from '../../src/hosts/excel/commands';
import { eventually } from './eventually';
import { launchBrowser, pageAddress } from './launchBrowser';
import { serveLibrary } from './serveLibrary';
import { noHostTexts } from '../../src/ui/noHostTexts';

const root = path.resolve(__dirname, '../..');
const screenshots = path.join(root, 'test-results');
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeScript = `${officeAddress}office.js`;
const functionNames = definitions.map(({ name }) => name).sort();

declare const Office: { actions: { _association: { mappings: Record<string, unknown> } } };
declare const CustomFunctionMappings: Readonly<Record<string, unknown>>;

let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const ours = message.location().url.startsWith(pageAddress(''));
    if (message.type() === 'error' && ours)
      errors.push(`${message.text()} ${message.location().url}`);
  });
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

// A script that never comes keeps the page from being loaded, but not from working.
const open = (query = '') =>
  page.goto(pageAddress(`taskpane.html${query}`), { waitUntil: 'domcontentloaded' });
const shot = (name: string) => page.screenshot({ path: path.join(screenshots, `${name}.png`) });
const associated = () =>
  page.evaluate(() => {
    const { mappings } = (
      CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } }
    )._association;
    return Object.keys(mappings).sort();
  });

describe('outside Excel', () => {
  beforeEach(() => page.route(`${officeAddress}**`, serveLibrary));

  test('reports it, and leads to the workbench', async () => {
    await open();
    await page.getByText(noHostTexts.in('en').outsideExcelTitle).waitFor();
    await shot('taskpane-outside-excel');
    await page.getByRole('link', { name: noHostTexts.in('en').openWorkbench }).click();
    await page.waitForURL(pageAddress('workbench.html'));
  });

  test('answers commands before the functions are there', async () => {
    await page.route('**/functions.js', () => undefined);
    await open();
    // It may arrive after the page.
    await page.waitForFunction(() => 'Office' in globalThis);
    const answered = () => page.evaluate(() => Object.keys(Office.actions._association.mappings));
    await eventually(async () => (await answered()).length, commandIds.length);
    expect(await answered()).toContain('INSERT_ALL');
    expect(await associated()).toEqual([]);
  });

  test('is in Chinese if the address asks for it', async () => {
    await open('?lang=zh-CN');
    await page.getByText(noHostTexts.in('zh-CN').outsideExcelTitle).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await shot('taskpane-outside-excel-zh');
  });

  test('loads the functions before React', async () => {
    let atFirstChunk: string[] | undefined;
    await page.route(/\.js$/, async (route) => {
      const address = route.request().url();
      const name = new URL(address).pathname.slice(1);
      const early =
        address.startsWith(officeAddress) || /^(static\/taskpane|functions|since)\./.test(name);
      if (!early) atFirstChunk ??= await associated();
      await route.fallback();
    });
    await open();
    await page.getByText(noHostTexts.in('en').outsideExcelTitle).waitFor();
    expect(atFirstChunk).toEqual(functionNames);
  });

  test('lets cells wait until the functions are there, and no longer', async () => {
    // The script is fetched ahead: what counts is when it runs.
    await page.route('**/functions.js', async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      const body = `globalThis.heldBefore = CustomFunctionMappings['__delay__'];\n${script}`;
      await route.fulfill({ response, body });
    });
    await open();
    await page.getByText(noHostTexts.in('en').outsideExcelTitle).waitFor();
    const held = () =>
      page.evaluate(() => {
        const { heldBefore } = globalThis as { heldBefore?: unknown };
        return [heldBefore, CustomFunctionMappings['__delay__']];
      });
    expect(await held()).toEqual([true, undefined]);
  });
});

test('in Excel, Office.js finds its other files next to itself', async () => {
  await page.route(`${officeAddress}**`, serveLibrary);
  const asked = page.waitForRequest(`${officeAddress}excel-win32-16.01.js`);
  // What Excel on Windows adds to the address of the pane.
  await open('?_host_Info=Excel$Win32$16.01$en-US$$$$0');
  await asked;
  await eventually(associated, functionNames);
});

describe('if Office.js cannot be loaded', () => {
  const timeoutMs = 10_000;

  test.each([
    ['refused', (route: Route) => route.abort()],
    ['answered with an error', (route: Route) => route.fulfill({ status: 503 })],
    ['never answered', () => undefined],
  ])(
    'reports it within 10 s: %s',
    async (how, answer) => {
      await page.route(officeScript, answer);
      const start = Date.now();
      await open();
      await page.getByText(noHostTexts.in('en').officeBlockedTitle).waitFor({ timeout: timeoutMs });
      expect(Date.now() - start).toBeLessThan(timeoutMs);
      expect(await page.getByRole('link').getAttribute('href')).toBe('workbench.html');
      await shot(`taskpane-office-${how.replaceAll(' ', '-')}`);
    },
    2 * timeoutMs,
  );
});

describe('when functions.js cannot be loaded', () => {
  test.each(['functions.js', 'since.js'])(
    'reports it, and not that Office.js is blocked: %s',
    async (file) => {
      await page.route(`${officeAddress}**`, serveLibrary);
      await page.route(`**/${file}`, (route) => route.abort());
      await open();
      await page.getByText('The cell functions could not be loaded').waitFor();
      await shot('taskpane-functions-missing');
      // The browser's own word for the file that it was refused.
      errors = errors.filter((error) => !error.includes(file));
    },
  );
});

describe('if no script draws the pane, as in a browser that is too old', () => {
  const late = { en: 'AI Capex did not start', zh: 'AI Capex 未能启动' };

  test('reports it after a while, in both languages', async () => {
    await page.route(officeScript, () => undefined);
    await page.route('**/static/taskpane.*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'this is no script' }),
    );
    await open();
    expect(await page.getByText(late.en).isVisible()).toBe(false);
    await page.getByText(late.en).waitFor({ timeout: 15_000 });
    expect(await page.getByText(late.zh).isVisible()).toBe(true);
    await shot('taskpane-not-started');
    errors = errors.filter((error) => !error.includes('Unexpected identifier'));
  }, 20_000);

  test('but not if one does', async () => {
    await page.route(officeScript, (route) => route.abort());
    await open();
    await page.getByText(noHostTexts.in('en').officeBlockedTitle).waitFor();
    expect(await page.getByText(late.en).count()).toBe(0);
  });
});
