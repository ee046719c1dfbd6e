import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { filesIn, pathWithin } from '../../../scripts/filesIn';
import { headerNames, headersOf } from '../../../scripts/hosting/headerRules';
import { buildSite } from '../buildSite';
import { eventually } from '../eventually';
import { launchBrowser } from '../launchBrowser';
import { serveLibrary } from '../serveLibrary';
import { SheetPage } from '../SheetPage';
import { NginxSite, rulesOf } from './NginxSite';
import { withNginx } from './withNginx';
import { noHostTexts } from '../../../src/ui/noHostTexts';
import { paneTexts } from '../../../src/ui/paneTexts';

const built = path.resolve(__dirname, '../../../dist');
const rules = rulesOf(built);

jest.setTimeout(60_000);

withNginx('the site behind nginx', () => {
  let site: NginxSite;
  const get = (file: string, headers: Record<string, string> = {}) =>
    fetch(new URL(file, site.address), { headers });

  beforeAll(async () => {
    site = await NginxSite.start(buildSite());
  });
  afterAll(async () => {
    await site.stop();
    expect(site.complaints).toBe('');
  });

  test('every file has the headers of the rules, and no other value', async () => {
    const files = filesIn(built).map((file) => pathWithin(built, file));
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const { status, headers } = await get(file);
      const found = headerNames(rules).flatMap((name) => {
        const value = headers.get(name);
        return value === null ? [] : [[name, value]];
      });
      expect([file, status, found.sort()]).toEqual([file, 200, [...headersOf(file, rules)].sort()]);
    }
  });

  test.each([
    ['.', 'text/html; charset=utf-8', 'what leads to the workbench'],
    ['manifest.xml', 'text/xml; charset=utf-8', 'what is uploaded to Excel'],
    ['functions.js', 'application/javascript; charset=utf-8', 'with its Chinese messages'],
    ['functions.zh-CN.json', 'application/json; charset=utf-8', 'the Chinese metadata'],
    ['help.html', 'text/html; charset=utf-8', 'the help'],
    ['help.zh-CN.html', 'text/html; charset=utf-8', 'the Chinese help'],
    ['privacy.html', 'text/html; charset=utf-8', 'what is collected'],
    ['assets/icon-32.png', 'image/png', 'an icon'],
    ['THIRD-PARTY-NOTICES.txt', 'text/plain; charset=utf-8', 'the licences'],
  ])('%s is %s: %s', async (file, type) => {
    const { status, headers } = await get(file);
    expect([status, headers.get('Content-Type')]).toEqual([200, type]);
  });

  test.each<[string, string | null, why: string]>([
    ['functions.js', 'gzip', 'text is packed'],
    ['functions.json', 'gzip', 'text is packed'],
    ['assets/icon-128.png', null, 'a picture is packed already'],
  ])('%s comes packed as %s: %s', async (file, packing) => {
    expect((await get(file)).headers.get('Content-Encoding')).toBe(packing);
  });

  test('what is kept is not sent again', async () => {
    const tag = (await get('functions.json')).headers.get('ETag');
    expect((await get('functions.json', { 'If-None-Match': tag! })).status).toBe(304);
  });

  test.each([
    ['static/nothing.0123456789abcdef0123.js', 'of another version'],
    ['../manifest.xml', 'outside its path'],
  ])('%s is not found, and that is not kept: %s', async (file) => {
    const { status, headers } = await get(file);
    expect([status, headers.get('Cache-Control')]).toEqual([404, null]);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test('nobody learns the version of nginx', async () => {
    expect((await get('help.html')).headers.get('Server')).toBe('nginx');
  });

  describe('in the browser', () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await launchBrowser();
      process.env['SITE_URL'] = site.address;
    });
    afterAll(() => browser.close());

    test('the workbench calculates, and breaks no rule', async () => {
      const sheet = await SheetPage.open(browser);
      await sheet.type('A20', '=CAPEX.AI_GAP(60,20)');
      await eventually(() => sheet.value('A20'), 40);
      expect(sheet.errors).toEqual([]);
      expect(sheet.requests.filter((each) => !each.startsWith(site.address))).toEqual([]);
      await sheet.page.close();
    });

    test.each(['/ai-capex', '/ai-capex/'])('%s leads to the workbench', async (path) => {
      const page = await browser.newPage();
      const violations = await violationsOn(page);
      await page.goto(new URL(path, site.address).href);
      await page.waitForURL(new URL('workbench.html', site.address).href);
      await page.getByRole('tab', { name: paneTexts.in('en').tabs.model, exact: true }).waitFor();
      expect(await violations()).toEqual([]);
      await page.close();
    });

    test('the pane loads office.js and the functions, and breaks no rule', async () => {
      const page = await browser.newPage();
      const violations = await violationsOn(page);
      await page.route('https://appsforoffice.microsoft.com/**', serveLibrary);
      await page.goto(new URL('taskpane.html', site.address).href, {
        waitUntil: 'domcontentloaded',
      });
      await page.getByText(noHostTexts.in('en').outsideExcelTitle).waitFor();
      expect(await violations()).toEqual([]);
      await page.close();
    });

    test('the help opens, and breaks no rule', async () => {
      const page = await browser.newPage();
      const violations = await violationsOn(page);
      await page.goto(new URL('help.html', site.address).href);
      expect(await page.getByText('AI_PAYBACK').first().isVisible()).toBe(true);
      expect(await violations()).toEqual([]);
      await page.close();
    });
  });
});

/** Listens for what the page's Content-Security-Policy forbids. */
async function violationsOn(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { policyViolations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      seen.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { policyViolations: string[] }).policyViolations);
}
