import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type Language, languages } from '../../src/language';
import { baselineTables } from '../../src/sheets/baselineTables';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { paneTab } from './paneTab';
import { SheetPage } from './SheetPage';
import { paneTexts } from '../../src/ui/paneTexts';
import { modelTexts } from '../../src/ui/model/modelTexts';

jest.setTimeout(90_000);

/** The pane in the workbench, by keyboard alone, in both languages and both themes. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const schemes = ['light', 'dark'] as const;
const cases = languages.flatMap((language) => schemes.map((scheme) => [language, scheme] as const));

async function open(language: Language, options: BrowserContextOptions): Promise<SheetPage> {
  const context = await browser.newContext(options);
  const sheet = await SheetPage.openIn(context, `?lang=${language}`);
  await sheet.makeRoom();
  return sheet;
}

/** Goes to the pane with F6; a Tab before it is there would still move in the grid. */
async function toPane(sheet: SheetPage): Promise<void> {
  await sheet.page.keyboard.press('F6');
  await sheet.page.locator('[role=tab]:focus').waitFor();
}

/** Presses Tab until what has the focus bears a name; a name that never comes is a dead end for the keyboard. */
async function tabTo(sheet: SheetPage, name: RegExp | string): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < 40; i++) {
    const focused = await sheet.focusedName();
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    seen.push(focused.slice(0, 80));
    await sheet.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}; it passed ${seen.join(' | ')}`);
}

/** Waits until a button of the pane can be used. */
async function arrived(sheet: SheetPage, name: RegExp): Promise<void> {
  const button = sheet.page.getByRole('button', { name });
  await eventually(() => button.isEnabled(), true);
}

/** Nothing serious in the pane; the grid is another project's. */
async function expectAccessible(sheet: SheetPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page: sheet.page })
    .include('.workbench-pane')
    // Fluent's own focus markers, which take no focus from the outside.
    .exclude('[data-tabster-dummy]')
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
}

describe.each(cases)('in %s, %s', (language, colorScheme) => {
  const words = {
    ...paneTexts.in(language),
    insertHere: language === 'en' ? /^Insert at selection/ : /^插入到所选位置/,
  };
  const name = (part: string): string => `pane-${part}-${language}-${colorScheme}`;
  let sheet: SheetPage;

  beforeAll(async () => {
    sheet = await open(language, { viewport: { width: 1280, height: 900 }, colorScheme });
  });
  afterAll(() => sheet.page.context().close());

  test('a table is inserted from the first card, and the message can be read', async () => {
    const [table] = baselineTables;
    await sheet.click('A10');
    await toPane(sheet);
    await tabTo(sheet, new RegExp(table!.title[language]));
    await sheet.page.keyboard.press('Enter');
    await arrived(sheet, words.insertHere);
    await tabTo(sheet, words.insertHere);
    await expectAccessible(sheet);
    await sheet.page.keyboard.press('Enter');
    await eventually(() => sheet.value('A10'), table!.title[language]);
    await sheet.page.getByRole('status').getByText('A10').first().waitFor();
    await expectAccessible(sheet);
    await sheet.screenshot(name('inserted'));
  });

  test('a formula is built and entered', async () => {
    await sheet.click('A26');
    await toPane(sheet);
    await tabTo(sheet, new RegExp(words.tabs.figures));
    await sheet.page.keyboard.press('ArrowRight');
    await sheet.page.getByRole('textbox', { name: 'investment' }).waitFor();
    await tabTo(sheet, /^investment/);
    await sheet.page.keyboard.type('60');
    await tabTo(sheet, /^revenue/);
    await sheet.page.keyboard.type('20');
    await arrived(sheet, /A26$/);
    await tabTo(sheet, /A26$/);
    await expectAccessible(sheet);
    await sheet.screenshot(name('builder'));
    await sheet.page.keyboard.press('Enter');
    await eventually(() => sheet.value('A26'), 3);
  });

  test('the cell is explained, its steps and its sources', async () => {
    await sheet.click('A26');
    await toPane(sheet);
    await tabTo(sheet, new RegExp(words.tabs.functions));
    await sheet.page.keyboard.press('ArrowRight');
    await sheet.page.keyboard.press('ArrowRight');
    await sheet.page.getByRole('tabpanel').getByText('A26').first().waitFor();
    await expectAccessible(sheet);
    await sheet.screenshot(name('explained'));
  });

  test('an error is explained: what is allowed, what was given', async () => {
    await sheet.type('A28', '=CAPEX.MARKET_CEILING(82)');
    await eventually(() => sheet.value('A28'), '#VALUE!');
    await sheet.click('A28');
    const reason = language === 'en' ? 'share must be above 0' : 'share 必须大于0';
    await sheet.page.getByRole('tabpanel').getByText(reason).first().waitFor();
    await expectAccessible(sheet);
    await sheet.screenshot(name('error'));
  });

  test('a risk is shown and entered', async () => {
    const { partOf, parts } = modelTexts.in(language);
    const fieldOf = (argument: string, part: string) => new RegExp(`^${partOf(argument, part)}$`);
    const shownIn = async (address: string) =>
      (await sheet.shown(address)).map((row) => row.map((text) => text.trim()));
    await sheet.click('D26');
    await toPane(sheet);
    await tabTo(sheet, new RegExp(words.tabs.workbook));
    await sheet.page.keyboard.press('ArrowLeft');
    await sheet.page.getByRole('heading', { name: modelTexts.in(language).riskTitle }).waitFor();
    await expectAccessible(sheet);
    await sheet.screenshot(name('model'));
    await tabTo(sheet, modelTexts.in(language).riskTitle);
    await sheet.page.keyboard.press('Enter');
    await tabTo(sheet, fieldOf('investment', parts.low));
    for (const value of ['54', '60', '66']) {
      await sheet.page.keyboard.type(value);
      await sheet.page.keyboard.press('Tab');
    }
    await tabTo(sheet, fieldOf('revenue', parts.likely));
    await sheet.page.keyboard.type('20');
    await tabTo(sheet, fieldOf('growth', parts.low));
    for (const value of ['-10%', '0', '10%']) {
      await sheet.page.keyboard.type(value);
      await sheet.page.keyboard.press('Tab');
    }
    await sheet.page.locator('figure[role=img] svg').waitFor();
    await expectAccessible(sheet);
    await arrived(sheet, /D26$/);
    await tabTo(sheet, /D26$/);
    await sheet.screenshot(name('risk'));
    await sheet.page.keyboard.press('Enter');
    await eventually(() => sheet.value('D26'), 'Share that pays back');
    await eventually(async () => (await shownIn('D26:E26'))[0], ['Share that pays back', '100.0%']);
    const table = await shownIn('D26:E34');
    expect(Number(table[3]?.[1])).toBeCloseTo(3, 0);
    expect(table[7]).toEqual(['Main driver', 'growth']);
  });

  test('nothing failed in the page', () => {
    expect(sheet.errors).toEqual([]);
  });
});

test.each([320, 480])('at %d px nothing is wider than the window', async (width) => {
  const sheet = await open('zh-CN', { viewport: { width, height: 720 } });
  await sheet.page.keyboard.press('F6');
  for (const tab of Object.values(paneTexts.in('zh-CN').tabs)) {
    await paneTab(sheet.page, tab).click();
    await sheet.page.getByRole('tabpanel').first().waitFor();
    await sheet.page.getByText(paneTexts.in('zh-CN').loading).waitFor({ state: 'hidden' });
    const overflow = await sheet.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await sheet.screenshot(
      `pane-${width}-${Object.values(paneTexts.in('zh-CN').tabs).indexOf(tab)}`,
    );
  }
  await sheet.page.context().close();
});

test('in high contrast only the tab shown has a line', async () => {
  const sheet = await open('en', { forcedColors: 'active' });
  const pane = sheet.page.locator('.workbench-pane');
  await pane.getByRole('tab').first().waitFor();
  const lines = await pane.getByRole('tab').evaluateAll((tabs) => {
    const page = document.body.appendChild(document.createElement('i'));
    page.style.color = 'Canvas';
    return tabs.map((tab) => ({
      isShown: tab.getAttribute('aria-selected') === 'true',
      isSeen: getComputedStyle(tab, '::after').borderBottomColor !== getComputedStyle(page).color,
    }));
  });
  expect(lines.length).toBeGreaterThan(1);
  for (const { isShown, isSeen } of lines) expect(isSeen).toBe(isShown);
  await sheet.screenshot('pane-high-contrast');
  await sheet.page.context().close();
});
