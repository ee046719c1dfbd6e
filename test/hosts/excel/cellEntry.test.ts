import { cellEntry } from '../../../src/hosts/excel/cellEntry';
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { Plan } from '../../../src/sheets/plan';
import { refusalOf } from '../contract/contractActions';
import { contractPlan as plan } from '../contract/contractPlan';
import { key } from './SheetModel';
import { StrictExcel } from './StrictExcel';

const standing = { origin: { row: 0, column: 0 } };

describe('a text is entered in the general format', () => {
  test.each<[value: string, content: string, why: string]>([
    ['Spend', 'Spend', 'a word'],
    ['中文', '中文', 'letters of any script'],
    ["OpenAI's costs", "OpenAI's costs", 'several words'],
    [
      'The figures are those of 27 July 2024, and no advice at all.',
      'The figures are those of 27 July 2024, and no advice at all.',
      'a sentence, whatever digits it holds',
    ],
    ['2026', "'2026", 'a year'],
    ['May 2026', "'May 2026", 'a month'],
    ['USD 5', "'USD 5", 'an amount'],
    ['True', "'True", 'a truth value'],
    ['５０', "'５０", 'digits of full width'],
    ['=1+1', "'=1+1", 'a formula'],
    [' Spend', "' Spend", 'a space before it'],
    ['', "'", 'nothing'],
  ])('%j as %j: %s', (value, content, _) => {
    expect(cellEntry({ kind: 'text', value, style: 'label' }, standing)).toEqual({
      ...{ format: 'General', content },
    });
  });
});

describe('the cells of the user', () => {
  let excel: StrictExcel;
  beforeEach(() => {
    excel = new StrictExcel('Sheet1', 'Notes');
    excel.install();
  });
  const sheet1 = () => excel.sheet('Sheet1');

  test('a formula typed later below an inserted text calculates', async () => {
    await excelWorkbook.insert(plan, { kind: 'selection' });
    expect([...sheet1().numberFormats.values()]).not.toContain('@');
  });

  test('a hidden column stays hidden, and is hidden again after a failure', async () => {
    sheet1().widths.set(0, 0);
    await excelWorkbook.insert(plan, { kind: 'selection' });
    expect(sheet1().widths.get(0)).toBe(0);
    excel.active = { sheet: sheet1(), row: 9, column: 0 };
    excel.fault = { sync: excel.syncs + 3, afterOperations: 1000, code: 'GeneralException' };
    expect(await refusalOf(excelWorkbook.insert(plan, { kind: 'selection' }))).toBeDefined();
    expect(sheet1().widths.get(0)).toBe(0);
  });

  test('after a failure they follow their styles as before, and keep what was set by hand', async () => {
    sheet1().formats.set(key(1, 0), { font: { bold: true } });
    const formats = new Map(sheet1().formats);
    excel.fault = { sync: 2, afterOperations: 1000, code: 'GeneralException' };
    expect(await refusalOf(excelWorkbook.insert(plan, { kind: 'selection' }))).toBeDefined();
    expect(sheet1().formats).toEqual(formats);
  });

  describe.each([
    [false, 44_895],
    [true, 44_895 - 1462],
  ])('with days counted from 1904: %s', (counts1904, day) => {
    const dated: Plan = {
      ...plan,
      ...{ columnWidths: [12], tables: [], names: [], choices: [], charts: [] },
      cells: [
        [{ kind: 'number', value: 44_895, format: 'yyyy-mm-dd', style: 'input' }],
        [{ kind: 'number', value: 44_895, format: '0', style: 'input' }],
      ],
    };

    test.each([
      ['selection', 'Sheet1'],
      ['newSheet', 'Is it worth it'],
    ] as const)('a date is the same day, and a number the same number: %s', async (kind, sheet) => {
      excel.counts1904 = counts1904;
      await excelWorkbook.insert(dated, { kind });
      const { contents } = excel.sheet(sheet);
      expect([0, 1].map((row) => contents.get(key(row, 0))?.value)).toEqual([day, 44_895]);
    });
  });
});
