import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { definitions } from '../../src/functions/definitions';
import { functionExamples } from '../../src/functions/help/functionExamples';
import { functionHelp } from '../../src/functions/help/functionHelpTexts';
import { baselineTables } from '../../src/sheets/baselineTables';
import { allTables } from '../../src/sheets/since/allTables';
import { functionTexts } from '../../src/ui/formula/functionTexts';
import { insertTexts } from '../../src/ui/insert/insertTexts';
import { modelTexts } from '../../src/ui/model/modelTexts';
import { outcomeTexts } from '../../src/ui/outcome/outcomeTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { tabs } from '../../src/ui/tab';
import { pseudoScript, pseudoText } from '../pseudo';
import { textsOfSource } from '../words/textsOfSource';
import { launchBrowser } from './launchBrowser';
import { openExcelPane, selectInExcel } from './openExcelPane';
import { cardName } from '../ui/cardName';

jest.setTimeout(120_000);

/** The pane at its narrowest, in a language whose words are 40% longer than in English. */

const root = path.resolve(__dirname, '../..');

const fileText = (...file: readonly string[]) => readFileSync(path.join(root, ...file), 'utf8');
const messages = ['src', 'functions', 'texts', 'en.ts'] as const;

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\d_]+/gu) ?? [];

/** Words that stay English here: those of the figures, of formulas and their messages, and of products. */
const sharedWords = new Set(
  [
    ...readdirSync(path.join(root, 'seeds'))
      .filter((file) => file.endsWith('.json'))
      .map((file) => fileText('seeds', file)),
    ...definitions.flatMap((each) => each.arguments.map(({ name }) => name)),
    // A formula may break into lines after its `_` and dots: `=CAPEX.`, `AI_`, `GAP(`.
    ...['CAPEX', ...definitions.flatMap(({ name }) => name.split('_'))],
    // Cells have these, so they are in no file that is loaded for a language.
    ...textsOfSource(messages.join('/'), fileText(...messages)).map(({ text }) => text),
    ...['AI Capex', 'Excel', 'Office.js', 'English'],
    // Numbers are written by the browser.
    new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' }).format(3e8),
  ].flatMap(wordsIn),
);

/** Whether a text has a word in English: with a vowel that pseudoText has not changed. With `_` or a digit, it is a name. */
const isEnglish = (text: string) =>
  wordsIn(text).some((word) => /^[^_\d]*[aeiou][^_\d]*$/.test(word) && !sharedWords.has(word));

let browser: Browser;
let page: Page;
let errors: readonly string[];

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page, errors } = await openExcelPane(browser, 'en', {
    viewport: { width: 320, height: 800 },
    prepare: (opened) =>
      opened.route(/\/texts-en-(first|rest)-ts\.\w+\.js$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: pseudoScript(await response.text()) });
      }),
  }));
  // What the list shows first is worked out by the build, so it is English; the tables bring their texts.
  const own = allTables.map(({ headline }) => pseudoText(headline.en)).at(-1) ?? '';
  await page.getByText(own).waitFor();
});
afterAll(() => browser.close());

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const card = (title: string): Locator => page.getByRole('button', { name: cardName(title) });

async function showTab(tab: (typeof tabs)[number]): Promise<void> {
  const name = pseudoText(paneTexts.in('en').tabs[tab]);
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('tabpanel', { name }).getByRole('heading').first().waitFor();
}

/** Texts that are cut off or reach beyond the window, and whether the window scrolls sideways. */
function misfits(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = own.map((node) => node.textContent ?? '').join('');
      if (text.trim() === '' || element.clientWidth === 1) continue;
      const { width, right } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (width === 0 || style.visibility === 'hidden') continue;
      // A link within a line is cut off, or scrolled, with the block that holds the line.
      let block: HTMLElement = element;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      const isCut =
        getComputedStyle(block).overflowX !== 'visible' &&
        block.scrollWidth > block.clientWidth + 1;
      // What scrolls for itself, such as the preview of a table, may be wider.
      const scroller = block.closest('[tabindex="0"]');
      const isScrolled = scroller && scroller.scrollWidth > scroller.clientWidth;
      if (isCut || (right > innerWidth + 1 && !isScrolled)) found.push(text);
    }
    return found;
  });
}

/** Texts in English, with or without a place on the screen. */
async function english(): Promise<readonly string[]> {
  const shown = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent?.closest('script, style, noscript')) {
        texts.push((walker.currentNode.textContent ?? '').trim());
      }
    }
    return texts;
  });
  return shown.filter(isEnglish);
}

async function expectToFit(name: string): Promise<void> {
  await page.screenshot({ path: path.join(root, 'test-results', `pseudo-${name}.png`) });
  expect(await misfits()).toEqual([]);
  expect(await english()).toEqual([]);
}

test.each(tabs)('the tab "%s"', async (tab) => {
  await showTab(tab);
  await expectToFit(`tab-${tab}`);
});

test.each(allTables.map((table) => [table.title.en, table.id] as const))(
  'the table "%s", open',
  async (title, id) => {
    await showTab('figures');
    // Some are called as the figures call them, others in the pane's own words.
    const header = card(title).or(card(pseudoText(title)));
    // A trial that failed has left it open.
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    await page.getByRole('table').waitFor();
    const details = page.locator('summary');
    if (await details.isVisible()) await details.click();
    await expectToFit(`table-${id}`);
    await header.click();
  },
);

test('a table inserted', async () => {
  await showTab('figures');
  await selectInExcel(page, 0, 0);
  await card(baselineTables[0]!.title.en).click();
  await button(pseudoText(insertTexts.in('en').insertOnNewSheet)).click();
  await button(pseudoText(outcomeTexts.in('en').dismiss)).waitFor();
  await expectToFit('inserted');
});

test('a formula filled in from an example', async () => {
  await showTab('functions');
  const { questions } = functionHelp('AI_PAYBACK', 'en');
  for (const [i, { call }] of functionExamples.AI_PAYBACK.entries()) {
    await button(pseudoText(questions[call] ?? '')).click();
    await page
      .getByText(pseudoText(functionTexts.in('en').answer))
      .first()
      .waitFor();
    await expectToFit(`example-${i}`);
  }
});

test('the model inserted', async () => {
  await showTab('model');
  await button(pseudoText(modelTexts.in('en').insert)).click();
  await button(pseudoText(outcomeTexts.in('en').dismiss)).waitFor();
  await expectToFit('model-inserted');
});

test('nothing failed in the page', () => {
  expect(errors).toEqual([]);
});
