import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { convertToValues } from '../../../src/native/convertToValues';
import { convertToNative } from '../../../src/native/convertToNative';
import { quickly, virtualTime } from '../../virtualTime';
import { refusalOf } from '../contract/contractActions';
import { key } from './SheetModel';
import { StrictExcel } from './StrictExcel';

const ours = '=CAPEX.AI_GAP(60,20)';
const cell = { sheet: 'Sheet1', address: 'A1', formula: ours };

virtualTime();

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
});

const sheet1 = () => excel.sheet('Sheet1');
const held = (row = 0) => sheet1().contents.get(key(row, 0));

describe('a formula that has just been entered', () => {
  beforeEach(() => {
    sheet1().answersAfter = 10;
    sheet1().enter(0, 0, ours);
  });

  test('is found as pending, or as calculated after a wait', async () => {
    const [now] = await quickly(excelWorkbook.findFormulas());
    expect(now).toMatchObject({ value: { error: '#BUSY!' }, state: 'pending' });
    const [later] = await quickly(excelWorkbook.findFormulas({ calculated: true }));
    expect(later).toMatchObject({ value: 0, state: 'calculated' });
  });

  test('becomes the value that it shows later, not #BUSY!', async () => {
    expect(await quickly(convertToValues(excelWorkbook))).toEqual({ replaced: 1, skipped: [] });
    expect(held()).toEqual({ kind: 'number', value: 0 });
  });

  test('becomes all the values that it fills later', async () => {
    sheet1().spills.push({ row: 0, column: 0, rows: 3, columns: 1 });
    await quickly(convertToValues(excelWorkbook));
    expect([0, 1, 2].map((row) => held(row)?.kind)).toEqual(['number', 'number', 'number']);
  });

  test('becomes native: it is compared by what it shows later', async () => {
    const shared = await quickly(convertToNative(excelWorkbook, 'en'));
    expect(shared).toEqual({ replaced: 1, skipped: [] });
    expect(held()?.value).toBe('=AI_GAP(60,20,0,0)');
  });
});

describe('a formula that is not calculated within reason stays, and is said to be pending', () => {
  beforeEach(() => {
    sheet1().answersAfter = Infinity;
    sheet1().enter(0, 0, ours);
    excel.sheet('Notes').enter(0, 0, '=CAPEX.AI_GAP(1,2)');
  });

  test('not frozen, while others are', async () => {
    expect(await quickly(convertToValues(excelWorkbook))).toEqual({
      replaced: 1,
      skipped: [{ ...cell, reason: { kind: 'pending' } }],
    });
    expect(held()).toEqual({ kind: 'formula', value: ours });
  });

  test('not converted, and not reported as different', async () => {
    expect(await quickly(convertToNative(excelWorkbook, 'en'))).toEqual({
      replaced: 1,
      skipped: [{ ...cell, reason: { kind: 'pending' } }],
    });
    expect(held()).toEqual({ kind: 'formula', value: ours });
  });

  test('nor written as a value', async () => {
    const cells = [{ kind: 'values', sheet: 'Sheet1', address: 'A1', from: ours } as const];
    const rewriting = { sheets: [], newNames: [], cells, oldNames: [] };
    expect(await quickly(refusalOf(excelWorkbook.rewrite(rewriting)))).toEqual({
      ...{ kind: 'calculating', sheet: 'Sheet1', address: 'A1' },
    });
    expect(held()).toEqual({ kind: 'formula', value: ours });
  });
});

describe('an old value is not taken for the answer', () => {
  beforeEach(() => {
    sheet1().answersAfter = 0;
    sheet1().enter(0, 0, ours);
    sheet1().results.set(key(0, 0), 40);
  });

  test('of a cell that is recalculated', async () => {
    sheet1().recalculate(0, 0, 41, 500);
    await quickly(convertToValues(excelWorkbook));
    expect(held()).toEqual({ kind: 'number', value: 41 });
  });

  test('of a cell that shows nothing yet', async () => {
    sheet1().results.set(key(0, 0), '');
    sheet1().recalculate(0, 0, 41, 2000);
    await quickly(convertToValues(excelWorkbook));
    expect(held()).toEqual({ kind: 'number', value: 41 });
  });

  test('while Excel reports that it is calculating', async () => {
    excel.calculation = { mode: 'Automatic', state: 'Calculating' };
    const { skipped } = await quickly(convertToValues(excelWorkbook));
    expect(skipped).toEqual([{ ...cell, reason: { kind: 'pending' } }]);
  });

  test('but calculated by hand, a cell shows what it is meant to show', async () => {
    excel.calculation = { mode: 'Manual', state: 'Pending' };
    await quickly(convertToValues(excelWorkbook));
    expect(held()).toEqual({ kind: 'number', value: 40 });
  });
});

test('a formula that cannot spill stays: a cell does not take #SPILL! as a value', async () => {
  sheet1().answersAfter = 0;
  sheet1().enter(0, 0, ours);
  sheet1().results.set(key(0, 0), '#SPILL!');
  expect(await quickly(convertToValues(excelWorkbook))).toEqual({
    replaced: 0,
    skipped: [{ ...cell, reason: { kind: 'unanswered', error: '#SPILL!' } }],
  });
});
