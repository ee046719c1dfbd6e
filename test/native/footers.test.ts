import { baselineData } from '../../src/native/baselineSheet';
import { recordPlan } from '../../src/native/recordPlan';
import { languages } from '../../src/language';
import type { Plan } from '../../src/sheets/plan';

test.each(languages)(
  'sheets of native formulas have the footer of the others, in %s',
  (language) => {
    const footers = [recordPlan([], language), baselineData(language)].map(
      ({ footer }: Plan) => footer,
    );
    expect(footers).toEqual([
      { pages: expect.stringMatching(/&P.*&N/) as string },
      {
        pages: expect.stringMatching(/&P.*&N/) as string,
        data: expect.stringMatching(/\d{4}/) as string,
      },
    ]);
  },
);
