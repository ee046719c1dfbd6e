import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { formula, type Plan, type PlanCell } from '../../../src/sheets/plan';
import { contractBook as book } from '../contract/contractBook';
import { contractPlan } from '../contract/contractPlan';
import { key } from './SheetModel';
import { StrictExcel } from './StrictExcel';

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
});

test('takes one read, one write and one more for what follows, and is not part of a merged undo step', async () => {
  await excelWorkbook.insertSheets(book);
  expect(excel.syncs).toBe(3);
  expect(excel.runOptions).toEqual({ delayForCellEdit: true });
});

test('each sheet has its own widths, headings in sight, and chart', async () => {
  await excelWorkbook.insertSheets([contractPlan, ...book]);
  const made = ['Is it worth it', 'Notes (2)', "It's worth"].map((name) => excel.sheet(name));
  expect(made.map(({ frozenRows }) => frozenRows)).toEqual([2, 1, 1]);
  // 30, 20, 20 characters: seven pixels each and five, of three quarters of a point.
  expect(made.map(({ widths }) => widths.get(0))).toEqual([161.25, 108.75, 108.75]);
  expect(made.map(({ charts }) => charts.map(({ type, position }) => [type, position]))).toEqual([
    [['BarClustered', 'C3:I17']],
    [],
    [['LineMarkers', 'D2:J16']],
  ]);
});

test('each sheet has its pages: upright or on its side, its area, repeated headings and a footer', async () => {
  const wideCells: Plan['cells'] = [
    Array<PlanCell>(30).fill({ kind: 'text', value: 'x', style: 'label' }),
  ];
  const footer = { pages: 'Page &P of &N', data: 'Data as of 2026' };
  await excelWorkbook.insertSheets([
    { ...contractPlan, footer, frozenColumns: 1, hasGridlines: false },
    {
      ...contractPlan,
      name: 'Wide',
      columnWidths: Array<number>(30).fill(24),
      cells: wideCells,
      choices: [],
      tables: [],
      names: [],
      charts: [],
      frozenRows: 1,
    },
  ]);
  const [narrow, wide] = ['Is it worth it', 'Wide'].map((name) => excel.sheet(name));
  expect(narrow).toMatchObject({ frozenRows: 2, frozenColumns: 1, showsGridlines: false });
  expect(narrow?.page).toEqual({
    orientation: 'Portrait',
    zoom: { horizontalFitToPages: 1 },
    margins: { left: 18, right: 18 },
    area: 'A1:I17',
    titleRows: '$1:$2',
    footer: { left: '&A', center: 'Page &P of &N', right: 'Data as of 2026' },
  });
  expect(wide).toMatchObject({ frozenRows: 1, frozenColumns: 0, showsGridlines: true });
  expect(wide?.page).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 2 },
    titleRows: '$1:$1',
    titleColumns: '$A:$A',
  });
  expect(wide?.page.footer).toBeUndefined();
});

test('a text longer than its column is wrapped, in a row that is high enough', async () => {
  const value = 'a figure and all that one must know of it to read it';
  const cells: Plan['cells'] = [
    [
      { kind: 'text', value, style: 'label' },
      { kind: 'text', value: 'USD bn', style: 'label' },
    ],
  ];
  const none = { choices: [], tables: [], names: [], charts: [] };
  await excelWorkbook.insertSheets([{ ...contractPlan, ...none, cells }]);
  const sheet = excel.sheet('Is it worth it');
  expect([...sheet.heights]).toEqual([[0, 30]]);
  const wraps = [0, 1].map((column) => sheet.formats.get(key(0, column))?.['wrapText']);
  expect(wraps).toEqual([true, undefined]);
});

test('a sheet that is there keeps its pages', async () => {
  await excelWorkbook.insert({ ...contractPlan, hasGridlines: false }, { kind: 'selection' });
  expect(excel.sheet('Sheet1')).toMatchObject({ page: {}, showsGridlines: true, frozenRows: 0 });
});

test('spilled cells have the format of the rest, and nothing is written over the spill', async () => {
  await excelWorkbook.insertSheets(book);
  const sheet = excel.sheet("It's worth");
  const cells = [key(1, 1), key(1, 2), key(2, 1), key(2, 2)];
  expect(cells.map((cell) => sheet.numberFormats.get(cell))).toEqual(['0', '0', '0', '0']);
  expect(new Set(cells.map((cell) => sheet.styles.get(cell)))).toEqual(new Set(['Capex Formula']));
  expect(sheet.spills).toEqual([{ row: 1, column: 1, rows: 2, columns: 2 }]);
});

test('formulas are as planned although Excel returns a plain sheet name without quotes', async () => {
  const reads = formula`${{ row: 0, column: 1, sheet: 'Inputs' }}*2`;
  const cell: PlanCell = { kind: 'formula', formula: reads, format: '0', style: 'formula' };
  await excelWorkbook.insertSheets([
    { ...book[0], name: 'Checks', cells: [[{ kind: 'empty' }, cell]], names: [], choices: [] },
    { ...contractPlan, name: 'Inputs' },
  ]);
  await excelWorkbook.select({ sheet: 'Checks', address: 'B1' });
  expect((await excelWorkbook.readSelection()).formula).toBe('=Inputs!B1*2');
});

test('a style that several plans use is added once', async () => {
  await excelWorkbook.insertSheets([contractPlan, ...book]);
  const names = excel.styles.map(({ name }) => name);
  expect(names.filter((name) => name === 'Capex Label')).toEqual(['Capex Label']);
});

test('above what the web takes at once it writes in parts, across the sheets', async () => {
  const text = 'x'.repeat(30_000);
  const row: PlanCell[] = [{ kind: 'text', value: text, style: 'label' }];
  const cells = Array.from({ length: 100 }, () => row);
  const large = (name: string): Plan => ({
    ...contractPlan,
    ...{ name, columnWidths: [9], cells, tables: [], names: [], choices: [], charts: [] },
  });
  await excelWorkbook.insertSheets([large('One'), large('Two'), large('Three')]);
  // 9 MB: one look, three parts, and the first sheet shown.
  expect(excel.syncs).toBe(5);
  const written = ['One', 'Two', 'Three'].map((name) => excel.sheet(name).contents.size);
  expect(written).toEqual([100, 100, 100]);
  expect(excel.active.sheet.name).toBe('One');
});

describe('cells that are shaded by value', () => {
  const area = { row: 1, column: 1, rows: 2, columns: 1 };
  const shaded: Plan = {
    ...contractPlan,
    shades: [
      {
        area,
        rules: [
          { condition: { kind: 'error' }, shade: 'bad' },
          { condition: { kind: 'lessThanOrEqual', value: 5.5 }, shade: 'good' },
        ],
      },
    ],
  };

  test.each([
    { added: 'first', addsFormatsLast: false },
    { added: 'last', addsFormatsLast: true },
  ])(
    'have a conditional format for each rule, the first before the others, in an Excel that puts what is added $added',
    async ({ addsFormatsLast }) => {
      excel.addsFormatsLast = addsFormatsLast;
      await excelWorkbook.insertSheets([shaded]);
      expect(excel.sheet('Is it worth it')?.conditionalFormats).toEqual([
        {
          ...{ type: 'PresetCriteria', area, rule: { criterion: 'Errors' } },
          format: { 'fill.color': '#FFC7CE', 'font.color': '#9C0006' },
        },
        {
          ...{ type: 'CellValue', area, rule: { operator: 'LessThanOrEqual', formula1: '=5.5' } },
          format: { 'fill.color': '#C6EFCE', 'font.color': '#006100' },
        },
      ]);
    },
  );

  test('are so on a sheet of their own only', async () => {
    await excelWorkbook.insert(shaded, { kind: 'at', sheet: 'Sheet1', row: 1, column: 1 });
    expect(excel.sheet('Sheet1')?.conditionalFormats).toEqual([]);
  });
});

test('a list is offered in the cell, and anything else is refused as usual', async () => {
  excel.sheet('Sheet1').rules.set(key(2, 1), {
    rule: { list: { inCellDropDown: false, source: 'mine' } },
    errorAlert: { showAlert: false },
  });
  await excelWorkbook.insert(contractPlan, { kind: 'selection' });
  expect(excel.sheet('Sheet1').rules.get(key(2, 1))).toEqual({
    rule: { list: { inCellDropDown: true, source: '60.5,81' } },
  });
});
