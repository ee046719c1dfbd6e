import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { InsertTarget } from '../../../src/hosts/workbook';
import { refusalOf } from '../contract/contractActions';
import { contractPlan as plan } from '../contract/contractPlan';
import { areaAt } from './SheetModel';
import { StrictExcel } from './StrictExcel';

const selection: InsertTarget = { kind: 'selection' };

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
});

const merge = (address: string) => {
  const { sheet, ...block } = areaAt(excel.sheet('Sheet1'), address);
  sheet.merged.push(block);
};

test.each([
  ['a look', () => excelWorkbook.previewInsert(plan, selection)],
  ['an insertion', () => excelWorkbook.insert(plan, selection)],
  ['an insertion on a new sheet', () => excelWorkbook.insert(plan, { kind: 'newSheet' })],
  ['a formula entered', () => excelWorkbook.enterFormula('=1+2')],
])("%s asks nothing that costs the user's history of undo", async (_, act) => {
  await act();
  expect(excel.undoLostBy).toEqual([]);
});

describe('merged cells in the way', () => {
  const withoutTable = { ...plan, tables: [] };

  test.each([
    { why: 'if Excel makes no table of them', inserted: plan, found: 'B4:D4' },
    {
      why: 'if it drops what is entered in them',
      inserted: withoutTable,
      found: 'A3:B3',
    },
  ] as const)('are told $why, and nothing is left', async ({ inserted, found }) => {
    merge(found);
    const before = excel.state();
    expect(await refusalOf(excelWorkbook.insert(inserted, selection))).toEqual({
      ...{ kind: 'collisions', sheet: 'Sheet1' },
      collisions: [{ kind: 'merged', address: found }],
    });
    expect(excel.state()).toBe(before);
  });

  test('are reported with the whole place if Excel does not name them', async () => {
    excel.apiMinor = 12;
    merge('B4:D4');
    expect(await refusalOf(excelWorkbook.insert(plan, selection))).toMatchObject({
      collisions: [{ kind: 'merged', address: 'A1:B4' }],
    });
  });

  test('a conflict over something else keeps its own words', async () => {
    excel.fault = { sync: 2, afterOperations: 30, code: 'MergedRangeConflict' };
    expect(await refusalOf(excelWorkbook.insert(plan, selection))).toMatchObject({
      kind: 'host',
    });
  });
});
