import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { refusalOf } from '../contract/contractActions';
import { StrictExcel } from './StrictExcel';

const ours = '=CAPEX.AI_GAP(60,20)';

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
  excel.isOnline = true;
});

const sheet1 = () => excel.sheet('Sheet1');
const found = async () =>
  (await excelWorkbook.findFormulas()).map(({ sheet, address }) => `${sheet}!${address}`);

describe('AI Capex formulas are found', () => {
  test('in a sheet of more cells than Excel returns at once, though only three are filled', async () => {
    sheet1().enter(0, 0, ours);
    sheet1().enter(700_000, 3, '=CAPEX.AI_GAP(1,2)');
    sheet1().enter(1_048_575, 9, ours);
    expect(await found()).toEqual(['Sheet1!A1', 'Sheet1!D700001', 'Sheet1!J1048576']);
    expect(excel.syncs).toBeLessThan(10);
  });

  test('among texts of more than 5 MB: in blocks', async () => {
    for (let row = 0; row < 3000; row++) sheet1().enter(row, 0, 'x'.repeat(2000));
    sheet1().enter(2999, 1, ours);
    excel.sheet('Notes').enter(1, 1, ours);
    expect(await found()).toEqual(['Sheet1!B3000', 'Notes!B2']);
  });

  test('filled down a long column: their values in one range, not one each', async () => {
    for (let row = 0; row < 3000; row++) sheet1().enter(row, 0, `=CAPEX.AI_GAP(B${row + 1},20)`);
    sheet1().results.set('2999,0', '#NAME?');
    const all = await excelWorkbook.findFormulas();
    expect(all).toHaveLength(3000);
    expect(all[2999]).toMatchObject({ address: 'A3000', state: 'notFound' });
    expect(excel.syncs).toBe(4);
  });

  test('without the cells that one of them spills, however many', async () => {
    sheet1().enter(0, 0, '=CAPEX.AI_GAP(C1:C3000,20)');
    sheet1().spills.push({ row: 0, column: 0, rows: 3000, columns: 1 });
    sheet1().enter(0, 1, '=CAPEX.AI_GAP(C1:C3000,20)');
    expect(await found()).toEqual(['Sheet1!A1', 'Sheet1!B1']);
    expect(excel.syncs).toBeLessThan(8);
  });

  test('on a protected sheet', async () => {
    sheet1().enter(0, 0, ours);
    sheet1().protected = true;
    expect(await found()).toEqual(['Sheet1!A1']);
  });

  test('in a single row too wide for one answer', async () => {
    for (let column = 0; column < 400; column++) sheet1().enter(0, column, 'x'.repeat(30_000));
    sheet1().enter(0, 400, ours);
    expect(await found()).toEqual(['Sheet1!OK1']);
  });
});

describe('values are read', () => {
  test('of a whole column of more than 5 MB', async () => {
    for (let row = 0; row < 3000; row++) sheet1().enter(row, 1, 'x'.repeat(2000));
    const [values] = await excelWorkbook.readRanges(['B:B'], 'Sheet1');
    expect(values).toHaveLength(3000);
    expect(values?.at(-1)).toEqual(['x'.repeat(2000)]);
  });

  test('of a range of which only the beginning is used', async () => {
    sheet1().enter(0, 0, 7);
    const [values] = await excelWorkbook.readRanges(['A1:A200000'], 'Sheet1');
    expect(values).toHaveLength(200_000);
    expect([values?.[0], values?.[1], values?.at(-1)]).toEqual([[7], [null], [null]]);
    expect(excel.syncs).toBe(3);
  });

  test('but not of more cells than Excel gives a function', async () => {
    sheet1().enter(999_999, 9, 7);
    const reading = excelWorkbook.readRanges(['A1:J1000000'], 'Sheet1');
    expect(await refusalOf(reading)).toEqual({ kind: 'tooLarge' });
  });
});
