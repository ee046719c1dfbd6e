import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Browser } from 'playwright-core';
import { functionHelp } from '../../src/functions/help/functionHelpTexts';
import { texts as workbenchTexts } from '../../src/pages/workbench/texts/en';
import { eventually } from './eventually';
import { launchBrowser, pageAddress } from './launchBrowser';
import { SheetPage, type Value } from './SheetPage';
import { cardName } from '../ui/cardName';

declare const univerAPI: FUniver;

jest.setTimeout(60_000);

let browser: Browser;
let sheet: SheetPage;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe('the workbench', () => {
  beforeAll(async () => {
    sheet = await SheetPage.open(browser, '?lang=en');
  });

  afterAll(async () => {
    await sheet.screenshot('functions');
    await sheet.page.close();
  });

  describe('a formula that is typed', () => {
    let row = 8;
    test.each<[typed: string, expected: Value, why: string]>([
      ['=CAPEX.AI_PAYBACK(60,20)', 3, 'the simplest call'],
      ['=CAPEX.AI_GAP(60,20)', 40, 'another function'],
      ['=CAPEX.MARKET_CEILING(82%)', 1 / 0.82, 'a percentage is a fraction'],
      ['=capex.ai_gap(60,20)', 40, 'in small letters'],
      ['=CAPEX.AI_GAP(60,20)+CAPEX.AI_GAP(8.5,3.5)', 45, 'within another formula'],
      ['=CAPEX.MARKET_CEILING(82)', '#VALUE!', '82 for 82 %'],
      ['=CAPEX.AI_PAYBACK(60,5,0,0,0.1)', '#N/A', 'never pays back'],
      ['=CAPEX.AI_PAYBACK(1/0,20)', '#DIV/0!', 'an error passes on unchanged'],
      ['=CAPEX.AI_PAYBACK("60",20)', '#VALUE!', 'text is refused, a number in it too'],
      ['=CAPEX.AI_PAYBACK(TRUE,20)', '#VALUE!', 'a boolean is refused'],
      ['=CAPEX.AI_PAYBACK(60,20,Z99)', 3, 'a blank means 0 if an argument is optional'],
      ['=CAPEX.AI_PAYBACK(60,20,,,)', 3, 'so does one left out'],
      ['=CAPEX.AI_PAYBACK(,20)', '#VALUE!', 'but not if it is required'],
      ['=CAPEX.AI_BASELINE("bigtech.ai_spend")', 60, 'a figure'],
      ['=CAPEX.AI_BASELINE("bigtech.ai_spend","period")', '2026', 'text stays text'],
      ['=ISTEXT(CAPEX.AI_BASELINE("bigtech.ai_spend","period"))', 1, 'for other functions too'],
      ['=CAPEX.AI_BASELINE("bigtech.ai_spent")', '#N/A', 'no such figure'],
    ])('%s is %s: %s', async (typed, expected) => {
      const cell = `B${row++}`;
      await sheet.type(cell, typed);
      await eventually(() => sheet.value(cell), expected);
    });
  });

  describe('an array', () => {
    test('a column against a row spills both ways', async () => {
      await sheet.type('C8', '=CAPEX.AI_PAYBACK({60;120;180},{20,30})');
      await eventually(
        () => sheet.values('C8:D10'),
        [
          [3, 2],
          [6, 4],
          [9, 6],
        ],
      );
    });

    test('each element is an outcome of its own', async () => {
      await sheet.type('C8', '=CAPEX.MARKET_CEILING({0.5;82;1})');
      await eventually(
        () => sheet.values('C8:D10'),
        [
          [2, null],
          ['#VALUE!', null],
          [1, null],
        ],
      );
    });

    test('cells are read as a range, and the result follows them', async () => {
      await sheet.type('C13', '60');
      await sheet.type('C14', '120');
      await sheet.type('A13', '=CAPEX.AI_PAYBACK(C13:C14,20)');
      await eventually(() => sheet.values('A13:A14'), [[3], [6]]);
      await sheet.type('C14', '180');
      await eventually(() => sheet.values('A13:A14'), [[3], [9]]);
    });

    test('the schedule has its headings', async () => {
      await sheet.type('C16', '=CAPEX.AI_PAYBACK_SCHEDULE(60,20)');
      await eventually(
        () => sheet.values('C16:E17'),
        [
          ['Year', 'Revenue', 'Running cost'],
          [0, 0, 0],
        ],
      );
    });
  });

  test('hovering over an error shows its reason', async () => {
    await sheet.type('A10', '=CAPEX.MARKET_CEILING(82)');
    await eventually(() => sheet.value('A10'), '#VALUE!');
    await sheet.hover('A10');
    await sheet.page.getByText('for 82%, enter 0.82').waitFor();
    await sheet.screenshot('error-reason');
  });

  test('the six functions are offered, with their parameters', async () => {
    await sheet.click('A10');
    await sheet.page.keyboard.type('=CAPEX.');
    for (const name of [
      'AI_PAYBACK',
      'AI_GAP',
      'MARKET_CEILING',
      'AI_BREAKEVEN_GROWTH',
      'AI_PAYBACK_SCHEDULE',
      'AI_BASELINE',
    ]) {
      await offered(name).waitFor();
    }
    await sheet.screenshot('autocompletion');
    await sheet.page.keyboard.type('AI_GAP(');
    await sheet.page.getByText('[cost_ratio]').first().waitFor();
    await sheet.screenshot('parameters');
    await sheet.page.keyboard.press('Escape');
    await sheet.page.keyboard.press('Escape');
  });

  test('everything came from its own site, and nothing failed', () => {
    const elsewhere = sheet.requests.filter((address) => !isOwn(address));
    expect(sheet.requests.length).toBeGreaterThan(5);
    expect(elsewhere).toEqual([]);
    expect(sheet.errors).toEqual([]);
  });
});

describe('the start sheet', () => {
  let start: SheetPage;
  const verdict = () => start.shown('A2:A2');

  beforeAll(async () => {
    start = await SheetPage.openIn(await browser.newContext(), '?lang=en');
  });

  afterAll(() => start.page.close());

  test('shows what its first input holds in the formula bar, not how the cell shows it', async () => {
    const bar = `univerAPI._univerInstanceService.getUnit('${DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY}')`;
    const held = () => start.page.evaluate(`${bar}.getBody().dataStream.trim()`);
    await eventually(held, '60');
    expect(await start.shown('B8')).toEqual([['60.0 ']]);
  });

  test('has its first input selected, and every sentence an answer', async () => {
    expect(await start.selection()).toBe('B8');
    for (const [text] of await start.values('A3:A5')) expect(text).toMatch(/\d/);
    await start.screenshot('start');
  });

  test('ends headings and words where numbers end, with room before the unit', async () => {
    expect(await start.shown('B16:B18')).toEqual([['Value '], ['4.2 '], ['never ']]);
  });

  test.each<[cell: string, typed: string, shown: string, color: string]>([
    ['B9', '200', 'Yes, on these inputs', '#0E700E'],
    ['B9', '1', 'No, not on these inputs', '#C50F1F'],
    ['B9', '20', 'Not while the spend continues', '#993300'],
  ])('%s of %s: %s', async (cell, typed, shown, color) => {
    await start.type(cell, typed);
    await eventually(verdict, [[shown]]);
    const shownColor = await start.page.evaluate(() => {
      const sheet = univerAPI.getActiveWorkbook()!.getActiveSheet();
      const ofFormat = sheet.getSheet().getCell(1, 0)?.interceptorStyle?.cl;
      return (ofFormat ?? sheet.getRange('A2').getCellStyleData()?.cl)?.rgb;
    });
    expect(shownColor).toBe(color);
  });

  test('nothing failed', () => expect(start.errors).toEqual([]));
});

describe('in Chinese', () => {
  test.each([
    ['as the address asks', '?lang=zh-CN', 'en-US'],
    ['as the browser is set', '', 'zh-CN'],
  ])('%s', async (_, query, locale) => {
    const chinese = await SheetPage.open(browser, query, { locale });
    expect(await chinese.sheetNames()).toEqual(['开始']);
    expect(await chinese.page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await chinese.page.getByRole('button', { name: cardName('市场份额') }).waitFor();
    await chinese.type('A10', '=CAPEX.MARKET_CEILING(82)');
    await eventually(() => chinese.value('A10'), '#VALUE!');
    await chinese.hover('A10');
    await chinese.page
      .getByText('share', { exact: false })
      .getByText(/[\u4e00-\u9fff]/)
      .waitFor();
    await chinese.screenshot(`chinese${query && '-asked'}`);
    expect(chinese.errors).toEqual([]);
    await chinese.page.close();
  });

  test('the language changes in place: what was typed stays', async () => {
    const page = await SheetPage.open(browser, '?lang=en');
    await page.type('A10', '=CAPEX.AI_GAP(60,20)');
    await page.page.getByRole('button', { name: '中文' }).click();
    await page.page.getByRole('button', { name: cardName('市场份额') }).waitFor();
    expect(await page.value('A10')).toBe(40);
    expect(page.page.url()).toContain('lang=zh-CN');
    await page.click('A12');
    await page.page.keyboard.type('=CAPEX.AI_PAY');
    await page.page.getByText(functionHelp('AI_PAYBACK', 'zh-CN').summary).first().waitFor();
    await page.screenshot('language-changed');
    await page.page.close();
  });
});

describe('in a narrow window', () => {
  test('sheet and pane are a tab each', async () => {
    const narrow = await SheetPage.open(browser, '?lang=en', {
      viewport: { width: 320, height: 640 },
    });
    const card = narrow.page.getByRole('button', { name: cardName('Market shares') });
    expect(await card.isVisible()).toBe(false);
    await narrow.screenshot('narrow-sheet');
    await narrow.page.getByRole('tab', { name: 'AI Capex' }).click();
    await card.waitFor();
    await narrow.screenshot('narrow-pane');
    const overflow = await narrow.page.evaluate(() => document.body.scrollWidth > innerWidth);
    expect(overflow).toBe(false);
    await narrow.page.close();
  });
});

describe('if a file does not arrive', () => {
  test.each(['functions.js', 'grid.*.js'])('%s: the page shows what failed', async (file) => {
    const page = await browser.newPage();
    await page.route(`**/${file}`, (route) => route.abort());
    await page.goto(pageAddress('workbench.html?lang=en'));
    // The pane may report what it could not read, too.
    const alert = page.getByRole('alert').filter({ hasText: workbenchTexts.failed });
    await alert.waitFor();
    const said = await alert.innerText();
    expect(said).toMatch(/functions|grid/);
    expect(said).toContain(workbenchTexts.reload);
    await page.screenshot({ path: `test-results/failure-${file.split('.')[0]}.png` });
    await page.close();
  });
});

function offered(name: string) {
  return sheet.page.getByText(`CAPEX.${name}`, { exact: true });
}

function isOwn(address: string): boolean {
  return /^(data|blob):/.test(address) || address.startsWith(pageAddress(''));
}
