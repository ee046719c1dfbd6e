import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { key } from './SheetModel';
import { StrictExcel } from './StrictExcel';

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
});

/** A formula whose function was not there when it was entered. */
function broken(sheet: string, row: number, formula: string): void {
  excel.sheet(sheet).enter(row, 0, formula);
  excel.sheet(sheet).results.set(key(row, 0), '#NAME?');
}

test('what is locked stays, everything else is re-entered, and both are reported', async () => {
  broken('Sheet1', 0, '=CAPEX.AI_GAP(1,2)');
  broken('Sheet1', 1, '=CAPEX.AI_GAP(3,4)');
  broken('Notes', 0, '=CAPEX.AI_GAP(5,6)');
  excel.sheet('Sheet1').protected = true;
  excel.sheet('Sheet1').unlocked.add(key(1, 0));
  expect(await excelWorkbook.repairFormulas()).toEqual({ found: 3, repaired: 2, locked: 1 });
});

test('a formula that does not find its function again is not counted as repaired', async () => {
  broken('Sheet1', 0, '=CAPEX.AI_GAP(1,2)');
  broken('Sheet1', 1, '=CAPEX.AI_GAP(3,4)');
  const sheet = excel.sheet('Sheet1');
  const enter = sheet.enter.bind(sheet);
  sheet.enter = (row, column, entry) => {
    enter(row, column, entry);
    if (row === 1) sheet.results.set(key(row, column), '#NAME?');
  };
  expect(await excelWorkbook.repairFormulas()).toEqual({ found: 2, repaired: 1 });
});

test('one that is calculated only later has found it', async () => {
  broken('Sheet1', 0, '=CAPEX.AI_GAP(1,2)');
  const sheet = excel.sheet('Sheet1');
  const enter = sheet.enter.bind(sheet);
  sheet.enter = (row, column, entry) => {
    enter(row, column, entry);
    sheet.results.set(key(row, column), '#BUSY!');
  };
  expect(await excelWorkbook.repairFormulas()).toEqual({ found: 1, repaired: 1 });
});

test('parts of a legacy array formula are refused alone, and reported', async () => {
  broken('Sheet1', 0, '=CAPEX.AI_GAP(B1:B2,2)');
  broken('Sheet1', 1, '=CAPEX.AI_GAP(B1:B2,2)');
  excel.sheet('Sheet1').arrays.push({ row: 0, column: 0, rows: 2, columns: 1 });
  broken('Notes', 0, '=CAPEX.AI_GAP(5,6)');
  expect(await excelWorkbook.repairFormulas()).toEqual({ found: 3, repaired: 1, refused: 2 });
});

test('the same formula twice is repaired twice', async () => {
  broken('Sheet1', 0, '=CAPEX.AI_GAP(5,6)');
  broken('Sheet1', 1, '=CAPEX.AI_GAP(5,6)');
  expect(await excelWorkbook.repairFormulas()).toEqual({ found: 2, repaired: 2 });
});
