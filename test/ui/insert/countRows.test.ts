import { languages } from '../../../src/language';
import { defaultPlanOptions } from '../../../src/sheets/baselineTable';
import { allTables } from '../../../src/sheets/since/allTables';
import { countRows } from '../../../src/ui/insert/countRows';
import { planOf, sampleTables } from '../sampleTables';

const tables = [...sampleTables, ...allTables].map((table) => [table.id, table] as const);

test.each(tables)('%s: as many rows as the table says that it has', (_, table) => {
  for (const language of languages)
    expect(countRows(table.plan({ ...defaultPlanOptions, language }))).toBe(table.rows);
});

test('a plan without a row', () => {
  expect(countRows(planOf([]))).toBe(0);
});
