import { calculatedBook } from '../../scripts/workbook/calculatedBook';
import { workbookPlans } from '../../scripts/workbook/workbookPlans';
import { type Language, languages } from '../../src/language';
import { datedPlan } from '../../src/sheets/data/datedPlan';
import { allTables } from '../../src/sheets/since/allTables';
import { model } from '../../src/sheets/model/model';
import { ownCase } from '../../src/sheets/ownCase/ownCase';
import type { BookContent, BookFormula } from '../../src/xlsx/book';
import { planBook } from '../../src/xlsx/planBook';
import { TestError } from '../functions/call';
import { Calculator } from '../sheets/Calculator';

jest.setTimeout(60_000);

describe.each(languages)('the workbook in %s', (language) => {
  test('contains the result of every formula, equal to that of the functions, to 1e-9', async () => {
    const book = await calculatedBook(planBook(workbookPlans(language), new Date('2024-07-27')));
    const calculator = new Calculator(livePlans(language));
    let compared = 0;
    for (const { name, cells } of book.sheets) {
      for (const { row, column, content } of cells) {
        if (!isFormula(content)) continue;
        const expected = calculator.value(name, { row, column });
        const place = `${name}, row ${row + 1}, column ${column + 1}`;
        expect([place, content.result]).toEqual([place, expect.anything()]);
        // The headings of our schedule are English in every language; the file has its own.
        if (typeof expected === 'string' && typeof content.result === 'string') continue;
        if (expected instanceof TestError) {
          expect([place, content.result]).toEqual([place, { error: expected.code }]);
          continue;
        }
        expect([place, Number(content.result)]).toEqual([place, near(Number(expected))]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(2600);
    expect(book.calculateOnOpening).toBe(false);
  });
});

/** The functions themselves, not their native equivalents that the workbook holds. */
function livePlans(language: Language) {
  const options = { language, colors: 'bankers', formulas: 'live' } as const;
  return [
    ...model(options),
    ownCase(options),
    ...allTables.map((table) => datedPlan(table, options)),
  ];
}

function isFormula(content: BookContent | undefined): content is BookFormula {
  return content?.kind === 'formula';
}

function near(expected: number): unknown {
  return {
    asymmetricMatch: (value: unknown) =>
      Math.abs(Number(value) - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    toString: () => `about ${expected}`,
  };
}
