import type { Area } from '../../src/cells/area';
import { writeXlsx } from '../../src/xlsx/write/writeXlsx';
import { type Language, languages } from '../../src/language';
import { defaultPlanOptions } from '../../src/sheets/baselineTable';
import { model } from '../../src/sheets/model/model';
import { ownCase } from '../../src/sheets/ownCase/ownCase';
import type { Plan, PlanCell } from '../../src/sheets/plan';
import { TestError } from '../functions/call';
import { Calculator } from '../sheets/Calculator';
import { recalculated } from './recalculated';
import { withOffice } from './withOffice';

jest.setTimeout(120_000);

const cases = [1, 2, 3, 4];

withOffice('the model, calculated by LibreOffice', () => {
  describe.each(languages)('in %s', (language) => {
    test.each(cases)('case %d: each number matches the functions, to 1e-9', async (chosen) => {
      const live = inCase(plansOf(language, 'live'), chosen);
      const native = inCase(plansOf(language, 'native'), chosen);
      const book = await recalculated(await writeXlsx(native, new Date('2024-07-27')));
      const calculator = new Calculator(live);
      const compared = live.flatMap(({ name, cells }) =>
        cells.flatMap((row, i) =>
          row.map((cell, j) => {
            if (cell.kind === 'empty' || cell.style === 'input') return 0;
            const expected = calculator.value(name, { row: i, column: j });
            const value = book.get(name)?.[i]?.[j] ?? null;
            const place = `${name}, row ${i + 1}, column ${j + 1}`;
            // The headings of our schedule are English in every language; the file has its own.
            if (typeof expected === 'string' && cell.kind !== 'text') return 0;
            if (typeof expected !== 'number') {
              const said = expected instanceof TestError ? { error: expected.code } : expected;
              expect([place, value]).toEqual([place, said]);
              return 0;
            }
            const error = Math.abs(Number(value) - expected) / Math.max(1, Math.abs(expected));
            expect([place, value, expected, error < 1e-9]).toEqual([place, value, expected, true]);
            return 1;
          }),
        ),
      );
      expect(compared.filter((one) => one === 1).length).toBeGreaterThan(1000);
    });
  });
});

function plansOf(language: Language, formulas: 'live' | 'native'): readonly Plan[] {
  const options = { ...defaultPlanOptions, language, formulas };
  return [...model(options), ownCase(options)];
}

/** The plans with another case of the whole model chosen. */
function inCase(plans: readonly Plan[], chosen: number): readonly Plan[] {
  return plans.map((plan) => {
    const choice = plan.choices?.find(({ values }) => values.length === cases.length);
    const name = choice?.values[chosen - 1];
    return choice ? withText(plan, choice.area, String(name)) : plan;
  });
}

function withText(plan: Plan, { row, column }: Area, value: string): Plan {
  const entered = (cell: PlanCell): PlanCell => (cell.kind === 'text' ? { ...cell, value } : cell);
  return {
    ...plan,
    cells: plan.cells.map((cells, i) =>
      cells.map((cell, j) => (i === row && j === column ? entered(cell) : cell)),
    ),
  };
}
