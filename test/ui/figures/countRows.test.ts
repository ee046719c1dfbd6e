import { countRows } from '../../../src/ui/figures/countRows';
import { promise, shares } from '../sampleTables';

test.each([
  ['title, heading and note do not count', shares, 2],
  ['a plan of one figure', promise, 1],
] as const)('%s', (_, table, rows) => {
  expect(countRows(table.plan('en'))).toBe(rows);
  expect(countRows(table.plan('zh-CN'))).toBe(rows);
});

test('a plan without a row', () => {
  expect(countRows({ name: 'Empty', cells: [], columnWidths: [] })).toBe(0);
});
