import { explain } from '../../../src/explain/call/explain';
import type { ReadValues } from '../../../src/explain/formulaCall';
import { riskFormula, riskEntries } from '../../../src/ui/model/riskForm';
import { riskReportOf } from '../../../src/ui/model/riskReportOf';

/** The report of fields that were filled in on a sheet called Data. */
function report(fields: Readonly<Record<string, string>>, read: ReadValues = new Map()) {
  const entries = riskEntries(
    Object.fromEntries(
      Object.entries(fields).map(([name, text]) => [name, { text, sheet: 'Data' }]),
    ),
  );
  const built = riskFormula(entries, 'Data');
  if (built.kind !== 'complete') throw new Error('the fields are complete');
  return riskReportOf({ built, sheet: 'Data', read, explanation: explain(built.call, read) });
}

it('keeps numbers, and what the function does by default', () => {
  expect(report({ investment: '{54,60,66}', revenue: '20', growth: '5%' })).toMatchObject({
    estimates: {
      investment: { low: 54, likely: 60, high: 66 },
      revenue: { likely: 20 },
      growth: { likely: 0.05 },
      yearly_spend: { likely: 0 },
    },
    ...{ trials: 10_000, seed: 0 },
  });
});

it('follows each cell of a range on its sheet', () => {
  const read = new Map([
    ['B2:D2', [[54, 60, 66]]],
    ['B3', [[20]]],
    ["'My data'!C1:C3", [[0.1], [0.2], [0.3]]],
  ]);
  const found = report(
    { investment: 'B2:D2', revenue: 'B3', cost_ratio: "'My data'!C1:C3", trials: '500' },
    read,
  );
  expect(found).toMatchObject({
    estimates: {
      investment: {
        low: { parts: ['Data!$B$2'] },
        likely: { parts: ['Data!$C$2'] },
        high: { parts: ['Data!$D$2'] },
      },
      revenue: { likely: { parts: ['Data!$B$3'] } },
      cost_ratio: { low: { parts: ["'My data'!$C$1"] }, high: { parts: ["'My data'!$C$3"] } },
    },
    trials: 500,
  });
});

it.each([
  ['low above high', [[66, 60, 54]]],
  ['a text', [[54, 'x', 66]]],
  ['an error', [[54, { error: '#REF!' }, 66]]],
])('is not made of cells with %s', (_, cells) => {
  const read = new Map([['B2:D2', cells]]);
  expect(report({ investment: 'B2:D2', revenue: '20' }, read)).toBeUndefined();
});
