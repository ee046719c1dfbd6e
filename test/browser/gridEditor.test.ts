import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Browser } from 'playwright-core';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { texts as english } from '../../src/hosts/workbench/texts/en';
import { texts as chinese } from '../../src/hosts/workbench/texts/zh-CN';
import { SheetPage, type Value } from './SheetPage';

declare const univerAPI: FUniver;
/** What the canvases of the page were given to draw. */
declare const drawn: Set<string>;
/** The font of a cell. */
declare let cellFont: string;

jest.setTimeout(120_000);

let browser: Browser;
let sheet: SheetPage;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe('Home, as in Excel', () => {
  beforeAll(async () => {
    sheet = await SheetPage.open(browser, '?lang=en');
  });

  afterAll(closeSheet);

  test.each([
    ['Home', 'the first cell of the row', 0, 'A9'],
    ['Control+Home', 'the first cell of the sheet', 0, 'A1'],
    ['Home', 'the first that scrolls, next to a frozen column', 1, 'B9'],
    ['Control+Home', 'the first that scrolls, below a frozen row too', 1, 'B2'],
  ])('%s goes to %s', async (keys, _, frozen, cell) => {
    await sheet.page.evaluate((frozen) => {
      const active = univerAPI.getActiveWorkbook()!.getActiveSheet();
      active.setFrozenRows(frozen);
      active.setFrozenColumns(frozen);
    }, frozen);
    await sheet.click('D9');
    await sheet.page.keyboard.press(keys);
    await eventually(() => sheet.selection(), cell);
  });

  test('brings the first cell into sight again', async () => {
    await sheet.page.evaluate(() => univerAPI.getActiveWorkbook()!.getActiveSheet().getRange('B200').activate()); // prettier-ignore
    await sheet.page.keyboard.press('Control+Home');
    await eventually(() => sheet.selection(), 'B2');
    await sheet.click('D9');
    await eventually(() => sheet.selection(), 'D9');
  });

  test('nothing failed', () => expect(sheet.errors).toEqual([]));
});

describe('what is typed or pasted', () => {
  beforeAll(async () => {
    sheet = await SheetPage.open(browser, '?lang=en');
    await sheet.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  afterAll(closeSheet);

  describe.each([
    ['typed', (cell: string, text: string) => sheet.type(cell, text)],
    ['pasted', paste],
  ])('%s', (_, enter) => {
    test.each<[text: string, formula: string, value: Value, why: string]>([
      ['12,5%', '', '12,5%', 'a decimal comma in a percentage is never 1.25'],
      ['1,5e3', '', '1,5e3', 'nor before an exponent 15000'],
      ['12,5', '', '12,5', 'a decimal comma is a text'],
      ['1.000,5', '', '1.000,5', 'points for groups'],
      ['12,345%', '', 123.45, 'a group of three digits is a number'],
      ['1,234.5', '', 1234.5, 'with decimals too'],
      ['12.5%', '', 0.125, 'a decimal point'],
      ['=CAPEX.AI_PAYBACK（60，20）', '=CAPEX.AI_PAYBACK(60,20)', 3, 'full-width signs'],
      ['=CAPEX.AI_GAP(６０,２０)', '=CAPEX.AI_GAP(60,20)', 40, 'full-width digits'],
      ['＝CAPEX.AI_GAP(60,20)', '=CAPEX.AI_GAP(60,20)', 40, 'a full-width equals sign'],
      ['=“（”&"，"', '="（"&"，"', '（，', 'curly quotes; texts stay'],
      ['=CAPEX.AI_GAP（60，20', '=CAPEX.AI_GAP(60,20)', 40, 'the last parenthesis is added'],
      ['＝＝＝ 合计', '', '＝＝＝ 合计', 'a line of signs is a text'],
      ['（甲，乙）', '', '（甲，乙）', 'a text stays'],
    ])('%s is %s, %p: %s', async (text, formula, value) => {
      const cell = nextCell();
      await enter(cell, text);
      await eventually(
        async () => [await sheet.formulas(cell), await sheet.value(cell)],
        [[[formula]], value],
      );
    });
  });

  test('nothing failed', () => expect(sheet.errors).toEqual([]));
});

describe('full-width signs with Chinese texts', () => {
  beforeAll(async () => {
    sheet = await SheetPage.open(browser, '?lang=zh-CN');
  });

  afterAll(closeSheet);

  test.each<[text: string, formula: string, value: Value, why: string]>([
    ['=IF(1=1，"a，b"，“（”)', '=IF(1=1,"a，b","（")', 'a，b', 'a formula with quotes'],
    ["='开始'!A3＋1", "='开始'!A3+1", 4, 'the quoted name of a sheet'],
    ['＝＝＝ 合计', '', '＝＝＝ 合计', 'a line of signs is a text'],
    ['３０％', '', 0.3, 'a number'],
  ])('%s is %s, %p: %s', async (text, formula, value) => {
    const cell = nextCell();
    await sheet.type(cell, text);
    await eventually(
      async () => [await sheet.formulas(cell), await sheet.value(cell)],
      [[[formula]], value],
    );
  });

  test('the name of a sheet may have them', async () => {
    await sheet.page.evaluate(() => {
      const added = univerAPI.getActiveWorkbook()!.insertSheet('收入（元）');
      added.getRange('E5').setValue(7);
    });
    await sheet.type('E9', '=收入（元）!E5＋1');
    await eventually(() => sheet.formulas('E9'), [['=收入（元）!E5+1']]);
    await eventually(() => sheet.value('E9'), 8);
  });
});

describe('the list of functions', () => {
  beforeAll(async () => {
    sheet = await SheetPage.open(browser, '?lang=en');
    const session = await sheet.page.context().newCDPSession(sheet.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 2 });
  });

  afterAll(closeSheet);

  // The list opens 300 ms after the last key, and closed as late.
  const pauses = [310, 400];

  describe.each(['Enter', 'Tab'])('%s takes what was typed', (key) => {
    test.each([
      ['=CAPEX.AI_', 'GAP("60",20)', 'another function begins the same'],
      ['=CAPEX.AI_GAP', '("60",20)', 'the name was whole'],
      ['=C', 'APEX.AI_GAP(60,20)', 'one letter'],
      ['=1+CAPEX.', 'AI_GAP(1,2)', 'behind something else'],
      ['=TRUE', '', 'a value that is also a function'],
    ])('%s, a pause, %s: %s', async (first, rest) => {
      for (const pause of pauses) {
        const cell = nextCell();
        await sheet.click(cell);
        await sheet.page.keyboard.type(first);
        await sheet.page.waitForTimeout(pause);
        await sheet.page.keyboard.type(rest);
        await sheet.page.keyboard.press(key);
        await eventually(() => sheet.formulas(cell), [[first + rest]]);
      }
    });
  });

  test('Enter takes a function from the list while its name is typed', async () => {
    const cell = nextCell();
    await sheet.click(cell);
    await sheet.page.keyboard.type('=CAPEX.AI_G');
    // On a busy machine the list of what was typed before comes first.
    const offered = sheet.page.locator('ul[data-u-comp="sheets-formula-editor"] > li').first();
    await eventually(() => offered.innerText(), expect.stringContaining('CAPEX.AI_GAP'));
    await sheet.page.evaluate(() => new Promise((rested) => requestIdleCallback(rested)));
    await sheet.page.keyboard.press('Enter');
    await sheet.page.keyboard.type('60,20)');
    await sheet.page.keyboard.press('Enter');
    await eventually(() => sheet.formulas(cell), [['=CAPEX.AI_GAP(60,20)']]);
  });

  test('it closes when the formula goes on behind the name', async () => {
    await sheet.click(nextCell());
    await sheet.page.keyboard.type('=CAPEX.AI_G');
    const list = sheet.page.locator('ul[data-u-comp="sheets-formula-editor"]');
    await list.waitFor();
    await sheet.page.keyboard.type('AP(');
    await list.waitFor({ state: 'detached' });
    await sheet.page.keyboard.press('Escape');
    await sheet.page.keyboard.press('Escape');
  });
});

describe('what is being typed', () => {
  beforeAll(async () => {
    sheet = await SheetPage.open(browser, '?lang=en');
    await sheet.page.evaluate(() => univerAPI.getActiveWorkbook()!.insertSheet('Other'));
    await sheet.page.evaluate(() => {
      const workbook = univerAPI.getActiveWorkbook()!;
      workbook.setActiveSheet(workbook.getSheets()[0]!);
    });
  });

  afterAll(closeSheet);

  /** Puts a number into a cell of a sheet, as a result or another change of a cell does. */
  const arrive = (address: string, place: number) =>
    sheet.page.evaluate(
      ({ address, place }) => {
        const to = univerAPI.getActiveWorkbook()!.getSheets()[place]!;
        const { startRow, startColumn } = to.getRange(address).getRange();
        univerAPI.syncExecuteCommand('sheet.mutation.set-range-values', {
          unitId: univerAPI.getActiveWorkbook()!.getId(),
          subUnitId: to.getSheetId(),
          cellValue: { [startRow]: { [startColumn]: { v: 7 } } },
        });
      },
      { address, place },
    );

  test.each([
    ['the same cell', 0],
    ['the same address of another sheet', 1],
  ])('stays while a result arrives in %s', async (_, place) => {
    const cell = nextCell();
    await sheet.click(cell);
    await sheet.page.keyboard.type('=CAPEX.AI_G');
    await arrive(cell, place);
    await sheet.page.keyboard.type('AP(60,');
    await arrive(cell, place);
    await sheet.page.keyboard.type('20)');
    await sheet.page.keyboard.press('Enter');
    await eventually(() => sheet.formulas(cell), [['=CAPEX.AI_GAP(60,20)']]);
    await eventually(() => sheet.value(cell), 40);
  });

  test('gives way to the result when it is given up', async () => {
    const cell = nextCell();
    await sheet.click(cell);
    await sheet.page.keyboard.type('60');
    await arrive(cell, 0);
    await sheet.page.keyboard.press('Escape');
    await eventually(() => sheet.value(cell), 7);
    await sheet.page.keyboard.press('F2');
    await sheet.page.keyboard.type('5');
    await sheet.page.keyboard.press('Enter');
    await eventually(() => sheet.value(cell), 75);
  });

  test('nothing failed', () => expect(sheet.errors).toEqual([]));
});

describe('Enter after a row of entries', () => {
  const selected = () =>
    sheet.page.evaluate(() =>
      univerAPI.getActiveWorkbook()!.getActiveSheet().getActiveRange()!.getA1Notation(),
    );

  beforeEach(async () => {
    sheet = await SheetPage.open(browser, '?lang=en');
    await sheet.click('A12');
    for (const entry of ['60', '20']) {
      await sheet.page.keyboard.type(entry);
      await sheet.page.keyboard.press('Tab');
    }
  });

  afterEach(closeSheet);

  test('goes below the first of them', async () => {
    await sheet.page.keyboard.type('5');
    await sheet.page.keyboard.press('Enter');
    await eventually(selected, 'A13');
  });

  test('goes below the cell that was clicked since', async () => {
    await sheet.click('B15');
    await sheet.page.keyboard.type('5');
    await sheet.page.keyboard.press('Enter');
    await eventually(selected, 'B16');
    expect(await sheet.value('B15')).toBe(5);
  });

  test('goes below the first of the row that was begun since', async () => {
    await sheet.click('B15');
    await sheet.page.keyboard.type('5');
    await sheet.page.keyboard.press('Tab');
    await sheet.page.keyboard.type('6');
    await sheet.page.keyboard.press('Enter');
    await eventually(selected, 'B16');
  });
});

describe('the hint of a function', () => {
  beforeAll(async () => {
    sheet = await SheetPage.open(browser, '?lang=en');
  });

  afterAll(closeSheet);

  test.each([
    ['its arrow', '[style*="rotateZ"]'],
    ['its text', 'span span >> nth=0'],
    ['its cross', '[style*="rotateZ"] + div'],
  ])('a click on %s leaves the keyboard in the cell', async (what, selector) => {
    const cell = nextCell();
    await sheet.click(cell);
    await sheet.page.keyboard.type('=CAPEX.AI_PAYBACK(60,20,');
    const hint = sheet.page.locator('[data-u-comp="rect-popup"]', { hasText: 'cost_ratio' });
    await hint.locator(selector).click();
    if (what === 'its arrow') {
      await hint.getByText('CAPEX.AI_PAYBACK(60,20,0.5,0.4,0.1,60,0)').waitFor();
      await sheet.screenshot('hint');
    }
    await sheet.page.keyboard.type('0.5)');
    await sheet.page.keyboard.press('Enter');
    await eventually(() => sheet.formulas(cell), [['=CAPEX.AI_PAYBACK(60,20,0.5)']]);
  });
});

describe('a number that does not fit', () => {
  beforeAll(async () => {
    sheet = await SheetPage.open(browser, '?lang=en');
    await sheet.page.evaluate(() => {
      Object.assign(globalThis, { drawn: new Set<string>(), cellFont: '' });
      const fill = CanvasRenderingContext2D.prototype.fillText;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
        drawn.add(text);
        if (text === '0.125') cellFont = this.font;
        return fill.call(this, text, ...place);
      };
      univerAPI.getActiveWorkbook()!.insertSheet('Narrow').getRange('B2').setValue(0.125);
    });
    await sheet.page.waitForFunction(() => cellFont !== '');
  });

  afterAll(closeSheet);

  interface Format {
    readonly numberFormat?: string;
    readonly align?: 'left' | 'center';
    readonly wrap?: boolean;
    readonly merge?: string;
    readonly zoom?: number;
  }

  test.each<[content: Value, format: Format, shown: string, why: string]>([
    [1234567890123, {}, '1E+12', 'General: rounded'],
    [-1.23456789012, {}, '-1.235', 'General: fewer decimals'],
    [123456, {}, '123456', 'it fits'],
    [1234567890123, { align: 'left' }, '1E+12', 'on the left'],
    [1234567890123, { wrap: true }, '1E+12', 'a number is never broken into lines'],
    [1234567890123, { merge: 'B2:D2' }, '1234567890123', 'it fits the merged cells'],
    [1234567890123, { zoom: 0.7 }, '1E+12', 'at another size'],
    [1234567.891, { numberFormat: '$#,##0.00' }, '####', 'money'],
    [45500, { numberFormat: 'yyyy-mm-dd' }, '####', 'a date'],
    [0.473936, { numberFormat: '0.000000%', align: 'center' }, '####', 'a percentage'],
    [12.3456789, { numberFormat: '0.0' }, '12.3', 'its format fits'],
    ['=1/0', { merge: 'B2:C2' }, '#DIV/0!', 'an error that fits'],
    ['=1/0', { merge: 'B2:C2', numberFormat: ';;;' }, '#DIV/0!', 'no format hides an error'],
    ['a long text that runs over', {}, 'a long text that runs over', 'a text runs over'],
  ])('%p with %j is drawn as %s: %s', async (content, format, shown) => {
    await sheet.page.evaluate(
      ({ content, format, shown }) => {
        // As wide as what fits, in the font that the machine has: a digit more does not.
        const pen = document.createElement('canvas').getContext('2d')!;
        pen.font = cellFont;
        const fitting = Math.ceil(pen.measureText(shown).width) + 5;
        const isAcross = format.merge !== undefined || content === shown;
        const worksheet = univerAPI.getActiveWorkbook()!.getActiveSheet();
        worksheet.getRange('B2:D3').breakApart();
        worksheet.clear();
        worksheet.setColumnWidths(0, 10, isAcross ? 60 : fitting);
        worksheet.zoom(format.zoom ?? 1);
        if (format.merge) worksheet.getRange(format.merge).merge();
        const cell = worksheet.getRange('B2');
        if (format.numberFormat) cell.setNumberFormat(format.numberFormat);
        if (format.align) cell.setHorizontalAlignment(format.align);
        cell.setWrap(format.wrap ?? false);
        drawn.clear();
        if (typeof content === 'string' && content.startsWith('=')) cell.setValue({ f: content });
        else cell.setValue(content!);
      },
      { content, format, shown },
    );
    const texts = () => sheet.page.evaluate(() => [...drawn]);
    await eventually(texts, expect.arrayContaining([shown]));
    expect((await texts()).filter((text) => text !== shown && /\d{5}|#/.test(text))).toEqual([]);
  });

  test('the cell, its text to copy and the formula bar keep the number', async () => {
    await sheet.page.evaluate(() => {
      univerAPI.getActiveWorkbook()!.getActiveSheet().getRange('B2').setValue(1234567890123);
    });
    await sheet.copy('B2');
    await eventually(
      () => sheet.page.evaluate(() => navigator.clipboard.readText()),
      '1234567890123',
    );
    expect(await sheet.shown('B2')).toEqual([['1234567890123']]);
    await sheet.screenshot('numbers-fit');
  });

  test('what its format hides is not drawn', async () => {
    await sheet.page.evaluate(() => {
      const worksheet = univerAPI.getActiveWorkbook()!.getActiveSheet();
      worksheet.clear();
      drawn.clear();
      worksheet.getRange('B2').setNumberFormat(';;;').setValue(54321);
      worksheet.getRange('B3').setNumberFormat('0.0;-0.0;;@').setValue(0);
      worksheet.getRange('B4').setNumberFormat('0.0;-0.0;;@').setValue(7);
    });
    const texts = () => sheet.page.evaluate(() => [...drawn]);
    await eventually(texts, expect.arrayContaining(['7.0']));
    expect((await texts()).filter((text) => /54321|^0|#/.test(text))).toEqual([]);
  });
});

describe.each(['en', 'zh-CN'])('the keyboard, in %s', (language) => {
  beforeAll(async () => {
    sheet = await SheetPage.open(browser, `?lang=${language}`);
    await sheet.page.locator('#tab-figures').waitFor();
    // A walk back and forth must find the same words.
    await sheet.page.getByText(/^(Saved in this browser|已保存在此浏览器中)$/).waitFor();
  });

  afterAll(closeSheet);

  test('Tab and Shift+Tab walk through the whole page, over what is in sight and has a name', async () => {
    await toPane();
    const back = await walk('Shift+Tab');
    expect(back.length).toBeGreaterThan(20);
    const forth = await walk('Tab');
    expect(forth.slice(0, back.length)).toEqual([...back].reverse());
    expect(forth.length).toBeGreaterThan(back.length + 5);
    await sheet.screenshot(`keyboard-${language}`);
  });

  test('the walk leads over the cells and does not change them', async () => {
    const range = await sheet.selection();
    await toPane();
    for (let press = 0; press < 40; press += 1) {
      if (await isOnCells()) break;
      await sheet.page.keyboard.press('Shift+Tab');
    }
    expect(await isOnCells()).toBe(true);
    expect(await sheet.selection()).toBe(range);
    await sheet.page.keyboard.press('ArrowDown');
    await eventually(() => sheet.selection(), 'A2');
    await sheet.page.keyboard.press('Tab');
    await eventually(() => sheet.selection(), 'B2');
  });

  test('every control of the grid has a name', async () => {
    const unnamed = await sheet.page.evaluate(() =>
      [...document.querySelectorAll('.workbench-grid :is(button, input, [role="button"], a[href])')]
        .filter(({ ariaLabel, textContent }) => !ariaLabel && textContent.trim() === '')
        .map(({ outerHTML }) => outerHTML),
    );
    expect(unnamed).toEqual([]);
  });

  test('no menu out of sight has the keyboard', async () => {
    await toPane();
    await sheet.page.keyboard.press('ArrowLeft');
    for (let press = 0; press < 12; press += 1) {
      await sheet.page.keyboard.press('Tab');
      expect(await invisible()).toBeUndefined();
    }
  });

  test('a menu that was opened and closed is out of the way again', async () => {
    const tab = sheet.page.locator('[data-u-comp="slide-tab-item"]');
    await tab.click({ button: 'right' });
    await sheet.page.getByText(language === 'en' ? 'Rename' : '重命名').waitFor();
    await sheet.page.keyboard.press('Escape');
    await sheet.click('A8');
    const reachable = await sheet.page.evaluate(
      () =>
        [...document.querySelectorAll('button')].filter(
          (button) =>
            button.getBoundingClientRect().x < -1000 &&
            button.checkVisibility({ visibilityProperty: true }),
        ).length,
    );
    expect(reachable).toBe(0);
  });

  test('no two buttons below the cells have the same name', async () => {
    // As many sheets as there is no room for.
    await sheet.page.evaluate(() => {
      const workbook = univerAPI.getActiveWorkbook()!;
      for (let i = 0; i < 20; i += 1) workbook.insertSheet(`Sheet number ${i}`);
    });
    const { previousSheets, nextSheets } = (language === 'en' ? english : chinese).controls;
    for (const name of [previousSheets, nextSheets]) {
      await sheet.page.getByRole('button', { name }).waitFor();
    }
    const names = await sheet.page.evaluate(() =>
      [...document.querySelectorAll('.workbench-grid footer button')].map(
        ({ ariaLabel, textContent }) => ariaLabel ?? textContent,
      ),
    );
    expect([...new Set(names)]).toEqual(names);
  });
});

test.each([
  ['en', 'Calculating…'],
  ['zh-CN', '正在计算…'],
])('while it calculates the grid reports it in %s', async (language, calculating) => {
  sheet = await SheetPage.open(browser, `?lang=${language}`);
  // The grid reports what takes more than a second: several, on a fast machine too.
  await sheet.page.evaluate(() => {
    const added = univerAPI.getActiveWorkbook()!.insertSheet('Many', {
      sheet: { rowCount: 20_001, columnCount: 20 },
    });
    const formulas = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 4 }, (_, column) => ({ f: `=CAPEX.AI_GAP(${row},${column})` })),
    );
    added.getRange(0, 0, 20_000, 4).setValues(formulas);
  });
  await sheet.page.getByText(calculating).first().waitFor();
  const texts = (await sheet.page.locator('body').innerText()).split('\n');
  expect(texts.filter((text) => /^[a-z-]+(\.[a-zA-Z-]+){2,}$/.test(text.trim()))).toEqual([]);
  await sheet.screenshot(`calculating-${language}`);
  await closeSheet();
});

let cells = 0;

/** A cell that was not clicked just before: a second click would open it. */
function nextCell(): string {
  cells += 1;
  return `C${8 + (cells % 12)}`;
}

async function closeSheet(): Promise<void> {
  await sheet.page.context().close();
}

async function paste(cell: string, text: string): Promise<void> {
  await sheet.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await sheet.click(cell);
  await sheet.page.keyboard.press('Control+v');
}

/** F6 goes to the pane from wherever in the grid the keyboard is. */
async function toPane(): Promise<void> {
  await sheet.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await sheet.page.keyboard.press('F6');
  await eventually(() => sheet.page.evaluate(() => document.activeElement!.id), 'tab-figures');
}

/** Presses a key until the keyboard is at an end of the page, and returns where it was. */
async function walk(key: string): Promise<string[]> {
  const places: string[] = [];
  for (let press = 0; press < 80; press += 1) {
    const here = await place();
    // From the last control some browsers go on to the first.
    if (places.length > 0 && (here === undefined || here === places[0])) return places;
    if (here !== undefined) places.push(here);
    expect(await invisible()).toBeUndefined();
    await sheet.page.keyboard.press(key);
  }
  throw new Error(`The keyboard is still within the page: ${places.slice(-3).join('; ')}`);
}

/** The control that has the keyboard, and where it is; undefined at an end of the page. */
async function place(): Promise<string | undefined> {
  const name = await sheet.focusedName();
  return sheet.page.evaluate((name) => {
    const element = document.activeElement!;
    const { left, top } = element.getBoundingClientRect();
    return element === document.body ? undefined : `${name}, ${left}, ${top}`;
  }, name);
}

/** The control that has the keyboard, if nobody can see it or it has no name. */
function invisible(): Promise<string | undefined> {
  return sheet.page.evaluate(() => {
    const element = document.activeElement!;
    if (element === document.body) return undefined;
    const { right, bottom, width, height } = element.getBoundingClientRect();
    const isSeen = width > 0 && height > 0 && right > 0 && bottom > 0;
    const isNamed = element.ariaLabel || element.textContent.trim() || 'labels' in element;
    return isSeen && isNamed && element.checkVisibility({ visibilityProperty: true })
      ? undefined
      : element.outerHTML;
  });
}

function isOnCells(): Promise<boolean> {
  return sheet.page.evaluate(() => document.activeElement!.matches('canvas'));
}
