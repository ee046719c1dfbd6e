import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { InsertTarget } from '../../../src/hosts/workbook';
import { refusalOf } from '../contract/contractActions';
import { contractPlan as plan } from '../contract/contractPlan';
import { a1 } from './a1';
import { areaAt, key } from './SheetModel';
import { StrictExcel } from './StrictExcel';
import { timeFlies } from '../../virtualTime';

timeFlies();

const selection: InsertTarget = { kind: 'selection' };

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
});

const sheet1 = () => excel.sheet('Sheet1');
const select = (address: string) => {
  const { row, column } = areaAt(sheet1(), address);
  excel.active = { sheet: sheet1(), row, column };
};

/** A table of the user's, its first column filled. */
function table(address: string, name = 'Mine'): void {
  const { row, column, rows, columns } = areaAt(sheet1(), address);
  for (let i = 0; i < rows; i += 1) sheet1().enter(row + i, column, i === 0 ? 'Head' : i);
  sheet1().tables.push({ id: excel.nextId(), name, style: '', row, column, rows, columns });
}

describe("a table that would grow into a plan's cells is in their way", () => {
  test.each([
    ['A1:B3', 'A4', 'right above, the same columns'],
    ['C1:D3', 'B4', 'right above, one column in common'],
    ['A1:B3', 'C2', 'right before, in some rows'],
    ['A1:B9', 'C2', 'right before, longer than the plan'],
  ])('%s, with the plan at %s: %s', async (place, cell) => {
    table(place);
    select(cell);
    const before = excel.state();
    const { collisions } = await excelWorkbook.previewInsert(plan, selection);
    expect(collisions).toEqual([{ kind: 'table', address: place }]);
    expect(await refusalOf(excelWorkbook.insert(plan, selection))).toMatchObject({ collisions });
    expect(excel.state()).toBe(before);
  });

  test.each([
    ['A1:B3', 'A5', 'a row lies between'],
    ['A1:B3', 'D1', 'a column lies between'],
    ['A1:B3', 'C4', 'they touch by a corner'],
    ['C1:D3', 'A1', 'it stands right after: tables grow down and to the right only'],
    ['A6:B8', 'A2', 'it stands right below'],
  ])('%s is not, with the plan at %s: %s', async (place, cell) => {
    table(place);
    select(cell);
    await excelWorkbook.insert(plan, selection);
    expect(sheet1().tables.map(a1)).toContain(place);
  });
});

describe('the place offered below', () => {
  test.each([
    ['A1:B8', 'A1', 'A10', 'below the blank end of a table, with a row between'],
    ['A1:A20', 'B2', 'B22', 'below a table that stands right before, longer than what is above'],
    ['A1:B3', 'A4', 'A5', 'a row below a table that is touched'],
  ])('with a table at %s and the plan at %s is %s: %s', async (place, cell, offered) => {
    table(place);
    for (let row = 4; row < 20; row += 1) sheet1().contents.delete(key(row, 0));
    select(cell);
    const { nextFreePlace } = await excelWorkbook.previewInsert(plan, selection);
    expect(nextFreePlace?.address).toMatch(new RegExp(`^${offered}:`));
    await excelWorkbook.insert(plan, nextFreePlace!);
    expect(sheet1().tables.map(a1)).toContain(place);
  });
});

describe('rolled back, an insertion leaves the tables that it has not made', () => {
  const others = [
    { why: 'one that has come since and holds what is written', place: 'A1:B3' },
    { why: 'one that has come since, just below', place: 'A5:B7' },
    { why: 'one that has come since and has the name that the plan wished', name: 'Worth' },
  ];
  test.each(others)('$why', async ({ place = 'D1:E3', name = 'Theirs' }) => {
    excel.afterSync = (sync) => {
      if (sync === 1) table(place, name);
    };
    excel.fault = { sync: 2, afterOperations: 1000, code: 'GeneralException' };
    expect(await refusalOf(excelWorkbook.insert(plan, selection))).toBeDefined();
    expect(sheet1().tables.map((each) => each.name)).toEqual([name]);
  });
});

describe('a formula entered', () => {
  test.each([
    ['B4', 'right below', 'B1:B4'],
    ['C2', 'right of it', 'B1:C3'],
  ])('at %s, %s a table, joins it and reports it', async (cell, _, place) => {
    table('B1:B3');
    select(cell);
    expect(await excelWorkbook.enterFormula('=1+2')).toEqual({
      ...{ sheet: 'Sheet1', address: cell, joinedTable: 'Mine' },
    });
    expect(sheet1().tables.map(a1)).toEqual([place]);
  });

  test('elsewhere joins none, and within a table it was there before', async () => {
    table('B1:C3');
    select('E9');
    expect(await excelWorkbook.enterFormula('=1+2')).toEqual({ sheet: 'Sheet1', address: 'E9' });
    select('C2');
    expect(await excelWorkbook.enterFormula('=1+2')).toEqual({ sheet: 'Sheet1', address: 'C2' });
  });
});

describe('rewriting one formula of a column of a table', () => {
  const from = '=CAPEX.AI_GAP(A2,20)';
  const neighbour = '=CAPEX.AI_GAP(A3,20)';
  const column = () => [1, 2].map((row) => sheet1().contents.get(key(row, 1))?.value);
  const rewriting = { sheets: [], newNames: [], oldNames: [] };
  const cell = { sheet: 'Sheet1', address: 'B2', from } as const;
  beforeEach(() => {
    table('A1:B3');
    sheet1().enter(0, 1, 'Gap');
    sheet1().enter(1, 1, from);
    sheet1().enter(2, 1, neighbour);
  });

  test('leaves the others, which Excel would fill', async () => {
    const cells = [{ ...cell, kind: 'formula', to: '=A2-20' } as const];
    await excelWorkbook.rewrite({ ...rewriting, cells });
    expect(column()).toEqual(['=A2-20', neighbour]);
  });

  test('tried, leaves all of them', async () => {
    const cells = [{ ...cell, kind: 'formula', to: '=A2-20' } as const];
    await excelWorkbook.dryRunRewrite({ ...rewriting, cells });
    expect(column()).toEqual([from, neighbour]);
  });

  test('converts one to its value alone', async () => {
    sheet1().results.set(key(1, 1), 40);
    await excelWorkbook.rewrite({ ...rewriting, cells: [{ ...cell, kind: 'values' }] });
    expect(column()).toEqual([40, neighbour]);
  });

  test('rolls everything back if Excel fills the others anyway', async () => {
    const enter = sheet1().enter.bind(sheet1());
    Object.defineProperty(sheet1(), 'enter', {
      enumerable: false,
      value: (row: number, at: number, entry: string | number) => {
        enter(row, at, entry);
        if (entry === '=A2-20') enter(1, 1, '=A2-20');
        if (entry === neighbour && column()[0] === '=A2-20') enter(2, 1, '=A3-20');
      },
    });
    const cells = [{ ...cell, kind: 'formula', to: '=A2-20' } as const];
    expect(await refusalOf(excelWorkbook.rewrite({ ...rewriting, cells }))).toEqual({
      ...{ kind: 'verificationFailed', sheet: 'Sheet1', address: 'B2:B3' },
    });
    expect(column()).toEqual([from, neighbour]);
  });
});
