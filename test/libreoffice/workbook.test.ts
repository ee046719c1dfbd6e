import { workbookPlans } from '../../scripts/workbook/workbookPlans';
import { writeXlsx } from '../../src/xlsx/write/writeXlsx';
import { languages } from '../../src/language';
import { datedPlan } from '../../src/sheets/data/datedPlan';
import { allTables } from '../../src/sheets/since/allTables';
import { evaluate } from '../sheets/evaluate';
import { type CalculatedBook, recalculated } from './recalculated';
import { withOffice } from './withOffice';

jest.setTimeout(120_000);

withOffice('the workbook, calculated by LibreOffice', () => {
  describe.each(languages)('in %s', (language) => {
    let book: CalculatedBook;

    beforeAll(async () => {
      book = await recalculated(await writeXlsx(workbookPlans(language), new Date('2024-07-27')));
    });

    test('has a sheet for each plan, in order', () => {
      expect([...book.keys()]).toEqual(workbookPlans(language).map(({ name }) => name));
    });

    test.each(allTables.map((table) => [table.id, table] as const))(
      '%s: each number equals that of the AI Capex functions, to 1e-9',
      (_, table) => {
        // The functions themselves, not their native equivalents that the file holds.
        const live = datedPlan(table, { language, colors: 'bankers', formulas: 'live' });
        const values = book.get(live.name)!;
        live.cells.forEach((row, i) =>
          row.forEach((cell, j) => {
            const value = values[i]?.[j] ?? null;
            if (cell.kind === 'text' || cell.kind === 'link' || cell.kind === 'record') {
              expect(value).toBe(cell.value);
            }
            if (cell.kind !== 'number' && cell.kind !== 'formula') return;
            const expected = evaluate(live, { row: i, column: j });
            if (Number.isNaN(expected)) expect(value).toEqual({ error: '#N/A' });
            else expect(Math.abs(Number(value) - expected)).toBeLessThan(1e-9 * scale(expected));
            expect(value).not.toBeNull();
          }),
        );
      },
    );

    test('the tables hold formulas at all', () => {
      const kinds = workbookPlans(language).flatMap(({ cells }) => cells.flat());
      expect(kinds.filter(({ kind }) => kind === 'formula').length).toBeGreaterThan(10);
    });
  });
});

function scale(expected: number): number {
  return Math.max(1, Math.abs(expected));
}
