import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-table';
import type { Browser } from 'playwright-core';
import { workbookPlans } from '../../scripts/workbook/workbookPlans';
import { writeXlsx } from '../../src/xlsx/write/writeXlsx';
import { baselineTables } from '../../src/sheets/baselineTables';
import { fullPlan, otherPlan } from '../xlsx/fullPlan';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';
import { cardName } from '../ui/cardName';

declare const univerAPI: FUniver;

jest.setTimeout(120_000);

let browser: Browser;
let sheet: SheetPage;

beforeAll(async () => {
  browser = await launchBrowser();
  sheet = await SheetPage.open(browser, '?lang=en');
  await sheet.page.getByRole('tab', { name: 'Workbook' }).click();
});

afterAll(() => browser.close());

test('a file that is not a workbook is refused, and the sheets stay', async () => {
  await choose('book.xlsx', new TextEncoder().encode('Year;Revenue'));
  await sheet.page.getByText('book.xlsx is not an Excel workbook.').waitFor();
  await sheet.screenshot('not-opened');
  expect(await sheet.sheetNames()).toEqual(['Start']);
  expect(await sheet.values('A3:A5')).toEqual([[3], [40], [1 / 0.82]]);
});

test('what is not agreed to is not opened', async () => {
  await choose('full.xlsx', await writeXlsx([fullPlan], new Date('2024-07-27')));
  await sheet.screenshot('open-asks');
  await sheet.page.getByRole('button', { name: 'Cancel' }).click();
  expect(await sheet.sheetNames()).toEqual(['Start']);
});

describe('a file with everything in it', () => {
  beforeAll(() => open('full.xlsx', [fullPlan, otherPlan], 2));

  test('has its sheets, values and results', async () => {
    expect(await sheet.sheetNames()).toEqual(["What's it worth", "What's it worth (2)"]);
    await eventually(
      () => sheet.values('A1:C4'),
      [
        ['All of it', null, null],
        ['Figure', 'Value', 'Twice'],
        ['=not a formula', 60, 120],
        ['#N/A', 0.5, 1],
      ],
    );
    await eventually(spilled, [
      [60, 120],
      [0.5, 1],
    ]);
    await sheet.screenshot('opened');
  });

  test('its formulas live', async () => {
    // One of the list that the file gives for the cell.
    await sheet.type('B3', '20');
    await eventually(() => sheet.values('C3:C4'), [[40], [1]]);
    await eventually(spilled, [
      [20, 40],
      [0.5, 1],
    ]);
  });

  test('has its tables, names and frozen rows', async () => {
    const found = await sheet.page.evaluate(() => {
      const workbook = univerAPI.getActiveWorkbook()!;
      return {
        tables: workbook.getTableList().map(({ name }) => name),
        names: workbook.getDefinedNames().map((name) => name.getFormulaOrRefString()),
        frozen: workbook.getActiveSheet().getFrozenRows(),
      };
    });
    expect(found).toEqual({
      tables: ['AI_Table', 'ai_table_2'],
      names: ["'What''s it worth'!$B$3", "'What''s it worth (2)'!$A$2"],
      frozen: 2,
    });
  });

  test('takes a new table, and explains cells: the pane goes on', async () => {
    await sheet.page.locator('#tab-figures').click();
    await sheet.page.getByRole('button', { name: cardName(baselineTables[0]!.title.en) }).click();
    await sheet.page.getByRole('button', { name: 'Insert on new sheet' }).click();
    await eventually(() => sheet.sheetNames().then((names) => names.includes('Industry')), true);
    await sheet.page.getByRole('tab', { name: 'Workbook' }).click();
    await sheet.page.getByText('No AI Capex formula or figure in this cell').waitFor();
  });
});

test('the workbook of native formulas shows what LibreOffice shows', async () => {
  const plans = workbookPlans('en');
  await open('ai-capex.xlsx', plans, plans.length);
  expect(await sheet.sheetNames()).toEqual(plans.map(({ name }) => name));
  const gap = plans[0]!.cells.findIndex(
    ([label]) => label?.kind === 'text' && label.value === 'Revenue gap',
  );
  await eventually(() => sheet.value(`D${gap + 1}`), 100);
  // The formulas of the workbook before are not counted any more.
  await sheet.page.getByText('No AI Capex formulas in this workbook yet.').waitFor();
  await sheet.screenshot('opened-workbook');
});

test('nothing failed', () => {
  expect(sheet.errors).toEqual([]);
});

/** A spilled cell gives its number as it is shown. */
async function spilled(): Promise<number[][]> {
  return (await sheet.values('B5:C6')).map((row) => row.map(Number));
}

async function open(name: string, plans: Parameters<typeof writeXlsx>[0], sheets: number) {
  await choose(name, await writeXlsx(plans, new Date('2024-07-27')));
  await sheet.page.getByRole('button', { name: 'Replace' }).click();
  await sheet.page.getByText(`${name}: ${sheets} sheets.`).waitFor();
}

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    sheet.page.waitForEvent('filechooser'),
    sheet.page.getByRole('button', { name: 'Open file…' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
}
