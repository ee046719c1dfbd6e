import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { InsertTarget } from '../../../src/hosts/workbook';
import { refusalOf } from '../contract/contractActions';
import { contractBook } from '../contract/contractBook';
import { contractPlan as plan } from '../contract/contractPlan';
import { SheetModel } from './SheetModel';
import { StrictExcel } from './StrictExcel';

const selection: InsertTarget = { kind: 'selection' };
const newSheet: InsertTarget = { kind: 'newSheet' };

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
});

describe.each(['chart', 'chartSheet', 'otherWorkbook'] as const)(
  'with no cell in front: %s',
  (inFront) => {
    beforeEach(() => (excel.inFront = inFront));

    test.each([
      ['to look', () => excelWorkbook.previewInsert(plan, selection)],
      ['to insert', () => excelWorkbook.insert(plan, selection)],
      ['to enter a formula', () => excelWorkbook.enterFormula('=1+2')],
    ])('%s at the selection asks for a cell', async (_, act) => {
      const before = excel.state();
      expect(await refusalOf(act())).toEqual({ kind: 'noCell' });
      expect(excel.state()).toBe(before);
    });

    test('a new sheet comes all the same', async () => {
      await excelWorkbook.insert(plan, newSheet);
      expect(excel.active.sheet.name).toBe('Is it worth it');
    });
  },
);

test("a sheet that somebody else adds in the meantime, and that has the plan's name, stays", async () => {
  excel.afterSync = (sync) => {
    if (sync !== 1) return;
    excel.sheets.push(new SheetModel('Is it worth it'));
    excel.sheet('Is it worth it').enter(0, 0, 'theirs');
  };
  expect(await refusalOf(excelWorkbook.insert(plan, newSheet))).toBeDefined();
  expect(excel.sheet('Is it worth it').contents.get('0,0')?.value).toBe('theirs');
});

describe('with a chart sheet in front', () => {
  beforeEach(() => (excel.inFront = 'chartSheet'));

  test('new sheets come last', async () => {
    await excelWorkbook.insertSheets(contractBook);
    expect(excel.sheets.map(({ name }) => name)).toEqual([
      ...['Sheet1', 'Notes', 'Notes (2)', "It's worth"],
    ]);
  });

  test('formulas are rewritten with the sheet that comes with them', async () => {
    const from = '=CAPEX.AI_GAP(60,20)';
    excel.sheet('Notes').enter(0, 0, from);
    await excelWorkbook.rewrite({
      ...{ sheets: [plan], newNames: [], oldNames: [] },
      cells: [{ kind: 'formula', sheet: 'Notes', address: 'A1', from, to: '=1+2' }],
    });
    expect(excel.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Notes', 'Is it worth it']);
  });

  test('a failed insertion leaves no sheet', async () => {
    // One look that fails, one without the active sheet, one write.
    excel.fault = { sync: 3, afterOperations: 1000, code: 'GeneralException' };
    expect(await refusalOf(excelWorkbook.insert(plan, newSheet))).toMatchObject({ kind: 'host' });
    expect(excel.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Notes']);
  });
});
