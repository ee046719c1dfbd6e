import type { Browser } from 'playwright-core';
import type { Book, BookCell, BookSheet } from '../../src/xlsx/book';
import { writeBook } from '../../src/xlsx/write/writeBook';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { SheetPage, type Value } from './SheetPage';

jest.setTimeout(120_000);

let browser: Browser;
let sheet: SheetPage;

beforeAll(async () => {
  browser = await launchBrowser();
  sheet = await SheetPage.open(browser, '?lang=en');
  await sheet.page.getByRole('tab', { name: 'Workbook' }).click();
  const [chooser] = await Promise.all([
    sheet.page.waitForEvent('filechooser'),
    sheet.page.getByRole('button', { name: 'Open file…' }).click(),
  ]);
  const buffer = Buffer.from(await writeBook(book()));
  await chooser.setFiles({ name: 'mistakes.xlsx', mimeType: 'application/zip', buffer });
  await sheet.page.getByRole('button', { name: 'Replace' }).click();
  await eventually(() => sheet.sheetNames(), ['A', 'B']);
});

afterAll(() => browser.close());

test.each<[why: string, cell: string, typed: string, expected: Value]>([
  ['SORT', 'D1', '=SORT(A1:A3,,-1)', 30],
  ['what else reads its range', 'E1', '=SUMPRODUCT(A1:A3,{1;10;100})', 2310],
  ["a sheet's own name", 'D5', '=Loc+0', 10],
  ['the name of another sheet', 'D6', '=SUM(B!Loc)', 9],
  ['a name given to a parameter of the same name', 'D7', '=LAMBDA(wacc,wacc*2)(wacc)', 60],
  ['LET within LET', 'D8', '=LET(x,1,LET(x,x+1,x*10))', 20],
  ['a function whose name is taken', 'D9', '=ROUND(RATE(10,-100,800),6)', 0.042775],
  ['a table with _ in its name', 'D10', '=SUM(AI_Deals[Spend])', 130],
  ['its totals row', 'D11', '=SUM(AI_Deals[[#Totals],[Spend]])', 130],
  ['cells of several sheets', 'D12', '=SUM(A:B!A1)', 19],
  ['a minus before a variable', 'D13', '=LAMBDA(x,-x)(2)', -2],
])('%s is typed', async (_, cell, typed, expected) => {
  await sheet.type(cell, typed);
  await eventually(() => sheet.value(cell), expected);
});

test('a formula that stops the calculation is named, the others are right', async () => {
  await sheet.type('D14', '=LAMBDA(,1)');
  await sheet.page
    .getByText(
      'The formula in A!D14 stopped the calculation and now shows #VALUE!. All other cells were recalculated.',
    )
    .waitFor();
  await sheet.screenshot('stopped-formula');
  expect(await sheet.value('D14')).toBe('#VALUE!');
  await sheet.type('A1', '11');
  await eventually(() => sheet.values('D5:D6'), [[11], [9]]);
  await eventually(() => sheet.value('E1'), 2311);
});

test('a blocked AI Capex formula shows it, and spills again once the way is free', async () => {
  await sheet.type('F2', 'in the way');
  await sheet.type('F1', '=CAPEX.AI_GAP(A1:A3,0)');
  await eventually(() => sheet.value('F1'), '#SPILL!');
  await sheet.click('F2');
  await sheet.page.keyboard.press('Delete');
  await eventually(() => sheet.values('F1:F3'), [[11], [30], [20]]);
});

/** What to type into, with names and a table that the grid by itself gets wrong. */
function book(): Book {
  const cell = (row: number, column: number, value: number | string): BookCell => ({
    ...{ row, column, format: {} },
    content: typeof value === 'string' ? { kind: 'text', value } : { kind: 'number', value },
  });
  const numbers = [cell(0, 0, 10), cell(1, 0, 30), cell(2, 0, 20)];
  const deals = ['Spend', 60, 70, 130].map((value, i) => cell(20 + i, 0, value));
  const empty = {
    ...{ columnWidths: [], rowHeights: new Map<number, number>(), frozen: { rows: 0, columns: 0 } },
    ...{ merged: [], tables: [], choices: [], charts: [] },
  };
  const area = { row: 20, column: 0, rows: 4, columns: 1 };
  const table = { name: 'AI_Deals', area, headings: ['Spend'], hasTotals: true as const };
  const first: BookSheet = {
    ...empty,
    name: 'A',
    cells: [...numbers, ...deals],
    tables: [table],
  };
  return {
    sheets: [first, { ...empty, name: 'B', cells: [cell(0, 0, 9)] }],
    names: [
      { name: 'Loc', formula: '=A!$A$1', sheet: 'A' },
      { name: 'Loc', formula: '=B!$A$1', sheet: 'B' },
      { name: 'wacc', formula: '=A!$A$2' },
      { name: 'Rate', formula: '=A!$A$1' },
    ],
    calculateOnOpening: true,
    modified: new Date('2024-07-27'),
  };
}
