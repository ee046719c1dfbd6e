import { largeMerges } from '../../../../src/hosts/workbench/guards/largeMerges';
import { TestGrid } from './TestGrid';

let grid: TestGrid;

beforeEach(() => {
  grid = TestGrid.open(['Sheet1'], largeMerges);
});

afterEach(() => grid.close());

const whole = { startRow: 0, endRow: 1_048_575, startColumn: 0, endColumn: 16_383 };
const columns = { startRow: 0, endRow: 1_048_575, startColumn: 2, endColumn: 3 };
const small = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 };

test.each([
  ['the whole sheet', [whole], [500_000, 9_000], whole],
  ['columns', [columns], [500_000, 3], columns],
  ['a cell beside them', [columns], [500_000, 4], undefined],
  ['a small one beside a large one', [columns, small], [2, 1], small],
  ['a large one beside a small one', [small, columns], [2, 2], columns],
] as const)('%s', (_, merges, [row, column], expected) => {
  const sheet = grid.workbook.getActiveSheet();
  sheet.setMergeData([...merges]);
  expect(sheet.getMergedCell(row, column) ?? undefined).toEqual(expected);
});

test('one that is taken away is gone', () => {
  const sheet = grid.workbook.getActiveSheet();
  sheet.setMergeData([columns, small]);
  sheet.setMergeData([small]);
  expect(sheet.getMergedCell(5, 2)).toBeNull();
  expect(sheet.getMergedCell(1, 0)).toEqual(small);
});
