import { breakevenGrowth } from '../../src/finance/breakevenGrowth';
import { payback } from '../../src/finance/payback';

type Call = Parameters<typeof breakevenGrowth>;

const answers: readonly (readonly [why: string, call: Call, growth: number])[] = [
  ['infrastructure of 1,000 in ten years', [1000, 20, 10, 0.5], 0.473936813452146],
  ['with 60 spent again each year', [60, 20, 5, 0, 0, 60], 0.673363998760909],
  ['growth that ends after 5 years', [1000, 20, 10, 0.5, 0, 0, 5], 0.740192029864668],
  ['growth that ends, with a spend', [60, 20, 5, 0, 0, 60, 3], 0.812239132123734],
  ['growth that ends later than it matters', [1000, 20, 10, 0.5, 0, 0, 9], 0.473936813452146],
  ['none is needed, none is lost', [60, 20, 3], 0],
  ['half a year beyond the first', [30, 20, 1.5], 0],
  ['a spend of all of the largest revenue', [5, 1.7e308, 1.5, 0, -0.5, 1.7e308], 0],
];

test.each(answers)('%s', (_, call, growth) => {
  expect(breakevenGrowth(...call)).toBeCloseTo(growth, 10);
});

test('a round answer is round', () => {
  expect(breakevenGrowth(60, 20, 3)).toBe(0);
});

test.each<[why: string, call: Call, growth: number]>([
  ['against a yearly spend', [1e6, 1e-3, 2, 0, 0, 1e6], 2999999998],
  ['without one', [1e6, 1e-3, 2], 999999998],
  ['under a negative discount rate', [1e6, 1e-3, 2, 0, -0.75], 62499998.75],
])('growth so fast that a hair after the last year rounds to it: %s', (_, call, growth) => {
  expect(breakevenGrowth(...call)).toBeCloseTo(growth, 6);
});

test.each<[why: string, call: Call]>([
  ['before the years are over', [1000, 20, 10, 0.5, 0, 0, 5]],
  ['in the last of them', [51, 10, 6.9, 0, 0, 0, 6]],
  ['after them', [51, 10, 6.9, 0, 0, 0, 7]],
])('to the last bit, the payback is at most the years if growth ends %s', (_, call) => {
  const [investment, revenue, years, costRatio, discountRate, spend, ending] = call;
  const growth = breakevenGrowth(...call) as number;
  const found = payback(investment, revenue, costRatio, growth, discountRate, spend, ending);
  expect(found).toBeLessThanOrEqual(years);
});

test('with a yearly spend and shrinking revenue, the peak of the running sum just reaches the investment', () => {
  const growth = breakevenGrowth(60, 60, 20, 0, 0, 30) as number;
  expect(growth).toBeLessThan(0);
  expect(payback(60, 60, 0, growth, 0, 30)).toBeLessThan(5);
  expect(payback(60, 60, 0, growth - 1e-9, 0, 30)).toMatchObject({
    reason: { kind: 'peaksShort' },
  });
});

const refusals: readonly (readonly [why: string, call: Call, kind: string])[] = [
  ['back within the first year', [15, 20, 5], 'noGrowthNeeded'],
  ['back at the end of the first year', [20, 20, 5], 'noGrowthNeeded'],
  ['nothing invested', [0, 0, 5], 'noGrowthNeeded'],
  ['growth first matters in year 2', [60, 20, 1], 'growthComesLate'],
  ['half a year is too short', [15, 20, 0.5], 'growthComesLate'],
  ['no revenue to grow', [60, 0, 5], 'noMargin'],
  ['running costs take all', [60, 20, 5, 1], 'noMargin'],
  ['amounts a double apart', [1e300, 1e-300, 1.5], 'tooFarApart'],
  ['a growth whose powers a double does not hold', [1e300, 1e-5, 2], 'tooFarApart'],
];

test.each(refusals)('none: %s', (_, call, kind) => {
  expect(breakevenGrowth(...call)).toMatchObject({ reason: { kind } });
});
