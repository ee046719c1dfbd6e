import { readFileSync } from 'node:fs';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-data-validation';
import { readXlsx } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import { baselineTables } from '../../src/sheets/baselineTables';
import { recalculated } from '../libreoffice/recalculated';
import { withOffice } from '../libreoffice/withOffice';
import { launchBrowser } from './launchBrowser';
import { pageWorkbook } from './pageWorkbook';
import { SheetPage } from './SheetPage';

declare const univerAPI: FUniver;

jest.setTimeout(120_000);

let browser: Browser;
let sheet: SheetPage;
let file: Uint8Array;

beforeAll(async () => {
  browser = await launchBrowser();
  sheet = await SheetPage.open(browser, '?lang=en');
  await fill();
  file = await saved(async () => {
    await sheet.page.getByRole('tab', { name: 'Workbook' }).click();
    await sheet.page.getByRole('button', { name: 'Save file' }).click();
  });
});

afterAll(() => browser.close());

test('shows which file, and where it is', async () => {
  await sheet.page.getByText('AI Capex.xlsx is in your browser’s downloads.').waitFor();
  await sheet.screenshot('saved');
});

describe('the file', () => {
  let book: Awaited<ReturnType<typeof readXlsx>>;
  const sheetCalled = (name: string) => book.sheets.find((each) => each.name === name)!;
  const cell = (key: string) => sheetCalled('Start').cells?.get(key);

  beforeAll(async () => {
    book = await readXlsx(file, { readStyles: true });
  });

  test('has the sheets of the grid', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(['Start', 'Industry', 'OpenAI 2024']);
  });

  test('AI Capex formulas as Excel stores them, with their results', () => {
    expect(cell('2,0')).toMatchObject({
      formula: '_xldudf_CAPEX_AI_PAYBACK(60,20)',
      formulaResult: 3,
    });
  });

  test('lists of numbers and of words that cells take', () => {
    expect(sheetCalled('Start').dataValidations).toMatchObject([
      { type: 'list', values: ['1', '2.5'], range: 'B21:B22' },
      { type: 'list', values: ['a', 'b'], range: 'C21' },
    ]);
  });

  test('numbers, texts, truth values; a text that begins with = stays one', () => {
    expect(sheetCalled('Start').rows[19]!.slice(0, 4)).toEqual(['=1+1', 1234.5, true, '2026']);
    expect(cell('19,0')?.formula).toBeUndefined();
  });

  test('a formula that spills, and what it spilled', () => {
    expect(cell('20,0')).toMatchObject({
      formula: '_xldudf_CAPEX_AI_PAYBACK({60;120},{20,30})',
      formulaRef: 'A21:B22',
      formulaDynamic: true,
      formulaResult: 3,
    });
    expect(sheetCalled('Start').rows[21]!.slice(0, 2)).toEqual([6, 4]);
  });

  test('formats', () => {
    expect(cell('19,1')?.style).toMatchObject({
      numFmt: '#,##0.00',
      font: { bold: true, italic: true, size: 16, color: { rgb: 'FF0000' } },
      fill: { type: 'pattern', fgColor: { rgb: 'FFFF00' } },
      alignment: { horizontal: 'center' },
    });
  });

  test('widths, frozen rows, merged cells', () => {
    expect(sheetCalled('Start').columns?.[0]?.width).toBe(25);
    expect(sheetCalled('Industry').freezePane).toMatchObject({ rows: 2 });
    expect(sheetCalled('Start').merges).toEqual([
      { startRow: 24, startCol: 0, endRow: 25, endCol: 2 },
    ]);
  });

  test('tables and names', () => {
    expect(sheetCalled('Industry').tables).toMatchObject([{ name: 'AI_Industry' }]);
    expect(book.namedRanges).toContainEqual({
      name: 'BigTech_AI_Spend_2026',
      range: 'Industry!$B$3',
    });
  });

  withOffice('opened by LibreOffice', () => {
    test('shows the numbers that the grid shows', async () => {
      const opened = await recalculated(file, { calculate: false });
      for (const [name, rows] of opened) {
        await sheet.page.evaluate((name) => {
          const workbook = univerAPI.getActiveWorkbook()!;
          workbook.setActiveSheet(workbook.getSheetByName(name)!);
        }, name);
        const shown = await sheet.values('A1:L30');
        rows.forEach((row, i) =>
          row.forEach((value, j) => {
            if (typeof value === 'number') expect(value).toBeCloseTo(Number(shown[i]?.[j]), 9);
          }),
        );
        // What AI Capex calculates is marked as an array, as Excel has it; LibreOffice shows #NAME? there.
        expect(rows.flat().filter((value) => typeof value === 'number')).not.toEqual([]);
      }
    });
  });
});

test('Ctrl+S saves too, from the sheet', async () => {
  await sheet.click('C8');
  const again = await saved(() => sheet.page.keyboard.press('Control+s'));
  expect((await readXlsx(again)).sheets).toHaveLength(3);
});

test('refuses while a cell is being edited, and reports it', async () => {
  await sheet.click('C9');
  await sheet.page.keyboard.type('12');
  await sheet.page.keyboard.press('Control+s');
  await sheet.page.getByText('A cell is being edited.').waitFor();
  await sheet.screenshot('not-saved');
  await sheet.page.keyboard.press('Escape');
});

test('refuses a text longer than Excel allows, and leads to its cell', async () => {
  const write = (value: string) =>
    sheet.page.evaluate((v) => {
      const start = univerAPI.getActiveWorkbook()!.getSheetByName('Start')!;
      start.getRange('C30').setValue({ v, t: 1 });
    }, value);
  await write('x'.repeat(32_768));
  await sheet.click('C9');
  await sheet.page.keyboard.press('Control+s');
  await sheet.page.getByText('Start!C30 contains 32,768 characters.').waitFor();
  await sheet.page.getByRole('button', { name: 'Start!C30' }).click();
  await sheet.page.waitForFunction(
    () => univerAPI.getActiveWorkbook()!.getActiveRange()?.getA1Notation() === 'C30',
  );
  await write('short');
});

test('nothing failed, and no request went to another site', () => {
  expect(sheet.errors).toEqual([]);
});

/** A workbook with everything that one can hold: two tables on sheets of their own, and cells of a user's. */
async function fill(): Promise<void> {
  for (const table of baselineTables.slice(0, 2)) {
    const plan = table.plan({ language: 'en', colors: 'bankers', formulas: 'live' });
    await pageWorkbook(sheet.page).insert(plan, { kind: 'newSheet' });
  }
  await sheet.page.evaluate(async () => {
    const workbook = univerAPI.getActiveWorkbook()!;
    const start = workbook.getSheetByName('Start')!;
    workbook.setActiveSheet(start);
    start
      .getRange('A20:D20')
      .setValues([[{ v: '=1+1', t: 1 }, { v: 1234.5 }, { v: 1, t: 3 }, { v: '2026', t: 1 }]]);
    start.getRange('A21').setValue({ f: '=CAPEX.AI_PAYBACK({60;120},{20,30})' });
    start
      .getRange('B20')
      .setNumberFormat('#,##0.00')
      .setFontWeight('bold')
      .setFontStyle('italic')
      .setFontSize(16)
      .setFontColor('#f00')
      .setBackground('rgb(255, 255, 0)')
      .setHorizontalAlignment('center');
    start
      .getRange('B21:B22')
      .setDataValidation(univerAPI.newDataValidation().requireValueInList(['1', '2.5']).build());
    start
      .getRange('C21')
      .setDataValidation(univerAPI.newDataValidation().requireValueInList(['a', 'b']).build());
    start.setColumnWidth(0, 205);
    start.getRange('A25:C26').merge();
    await univerAPI.getFormula().onCalculationResultApplied();
  });
}

async function saved(press: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([sheet.page.waitForEvent('download'), press()]);
  expect(download.suggestedFilename()).toBe('AI Capex.xlsx');
  return readFileSync(await download.path());
}
