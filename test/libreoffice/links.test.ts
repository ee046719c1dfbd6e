import { languages } from '../../src/language';
import { datedPlan } from '../../src/sheets/data/datedPlan';
import { defaultPlanOptions } from '../../src/sheets/baselineTable';
import { sinceTables } from '../../src/sheets/since/sinceTables';
import { writeXlsx } from '../../src/xlsx/write/writeXlsx';
import { recalculated } from './recalculated';
import { withOffice } from './withOffice';

jest.setTimeout(120_000);

withOffice('links of inserted tables, calculated by LibreOffice', () => {
  test.each(
    languages.flatMap((language) =>
      sinceTables.map((table) => [table.id, language, table] as const),
    ),
  )('%s shows the name of each source, in %s', async (_, language, table) => {
    const plan = datedPlan(table, { ...defaultPlanOptions, language });
    const book = await recalculated(await writeXlsx([plan], new Date('2024-07-27')));
    const links = plan.cells.flatMap((row, i) =>
      row.flatMap((cell, j) => (cell.kind === 'link' ? [{ words: cell.value, i, j }] : [])),
    );
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const { words, i, j } of links) {
      expect([i, j, book.get(plan.name)?.[i]?.[j]]).toEqual([i, j, words]);
    }
  });
});
