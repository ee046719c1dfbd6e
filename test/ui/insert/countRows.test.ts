import { defaultPlanOptions } from '../../../src/sheets/baselineTable';
import { countRows } from '../../../src/ui/insert/countRows';
import { planOf, promise, shares } from '../sampleTables';

test.each([
  ['title, heading and note do not count', shares, 2],
  ['a plan of one figure', promise, 1],
] as const)('%s', (_, table, rows) => {
  expect(countRows(table.plan({ ...defaultPlanOptions, language: 'en' }))).toBe(rows);
  expect(countRows(table.plan({ ...defaultPlanOptions, language: 'zh-CN' }))).toBe(rows);
});

test('a plan without a row', () => {
  expect(countRows(planOf([]))).toBe(0);
});
