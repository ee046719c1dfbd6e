import { NoAnswer } from '../../src/finance/noAnswer';
import { payback } from '../../src/finance/payback';
import { paybackRisk, riskPercentiles, type PaybackRisk } from '../../src/finance/paybackRisk';
import type { PaybackTermName } from '../../src/finance/paybackTerms';
import type { PaybackEstimates } from '../../src/finance/paybackTrials';
import { triangular } from '../../src/finance/triangular';
import { estimates, percentileTimes as times } from './estimates';

function risk(given: PaybackEstimates, trials = 2000, seed = 0): PaybackRisk {
  const found = paybackRisk(given, trials, seed);
  if (found instanceof NoAnswer) throw new RangeError(JSON.stringify(found.reason));
  return found;
}

test.each<[why: string, call: number[]]>([
  ['the simple payback', [60, 20]],
  ['all terms', [60, 20, 0.5, 0.4, 0.1, 60]],
  ['nothing to earn back', [0, 20]],
])('single values give AI_PAYBACK in every percentile: %s', (_, call) => {
  const time = payback(...(call as [number, number]));
  const { share, percentiles, mean, drivers } = risk(estimates(...call), 100);
  expect(share).toBe(1);
  expect(percentiles).toEqual(riskPercentiles.map(() => time));
  expect(mean).toBeCloseTo(time as number, 12);
  expect(drivers).toEqual([]);
});

test('what never pays back reports it at every percentile, and of the mean', () => {
  const { share, percentiles, mean, drivers } = risk(estimates(60, [2, 3, 5], 0, 0, 0.1), 500);
  expect(share).toBe(0);
  expect(percentiles).toEqual(
    riskPercentiles.map((percent) => ({ reason: { kind: 'tooFewPayBack', percent, share: 0 } })),
  );
  expect(mean).toEqual({ reason: { kind: 'nonePaysBack', trials: 500 } });
  expect(drivers).toEqual([]);
});

test('a percentile beyond the share that pays back is never; those before it are years', () => {
  // At 11 % the investment comes back from a revenue of 6.6 on, which 1 − (2.6 / 4)² of the trials reach.
  const found = risk(estimates(60, [4, 8, 8], 0, 0, 0.11), 2000);
  expect(Math.abs(found.share - 0.5775)).toBeLessThan(0.04);
  expect(times(found).map((time) => time < Infinity)).toEqual([true, true, true, false, false]);
  expect(found.mean).toBeGreaterThan(times(found)[0]!);
});

test('one varied argument: each percentile is that of the exact distribution', () => {
  // The payback is 60 / revenue: its percentile is 60 over the opposite one of the revenue.
  const revenue = { low: 10, likely: 20, high: 40 };
  const exact = [5, 25, 50, 75, 95].map((p) => 60 / triangular(revenue, 1 - p / 100));
  const found = times(risk(estimates(60, [10, 20, 40]), 5000));
  // The sampling error of a percentile of 5,000 trials, four times over.
  exact.forEach((time, i) => expect(Math.abs(found[i]! / time - 1)).toBeLessThan(0.04));
});

test('an even distribution of the investment: share, mean and correlation as worked out by hand', () => {
  const found = risk(estimates([40, 60, 80], 20), 2000);
  expect(found.share).toBe(1);
  expect(found.mean).toBeCloseTo(3, 1);
  expect(found.drivers).toEqual([{ term: 'investment', correlation: 1 }]);
});

test.each<[term: PaybackTermName, given: PaybackEstimates, sign: 1 | -1]>([
  ['investment', estimates([54, 60, 66], 20, 0.5, 0.2, 0.1, 1), 1],
  ['revenue', estimates(60, [15, 20, 25], 0.5, 0.2, 0.1, 1), -1],
  ['costRatio', estimates(60, 20, [0.3, 0.5, 0.7], 0.2, 0.1, 1), 1],
  ['growth', estimates(60, 20, 0.5, [0.1, 0.2, 0.4], 0.1, 1), -1],
  ['discountRate', estimates(60, 20, 0.5, 0.2, [0.05, 0.1, 0.15], 1), 1],
  ['yearlySpend', estimates(60, 20, 0.5, 0.2, 0.1, [0, 1, 4]), 1],
])('%s alone moves the answer, and which way', (term, given, sign) => {
  const [driver, ...others] = risk(given, 500).drivers;
  expect(others).toEqual([]);
  expect(driver!.term).toBe(term);
  expect(driver!.correlation).toBeCloseTo(sign, 9);
});

test('the argument that moves the answer more comes first', () => {
  const { drivers } = risk(estimates([59, 60, 61], [10, 20, 40], 0, [0, 0.05, 0.1]));
  expect(drivers.map(({ term }) => term)).toEqual(['revenue', 'growth', 'investment']);
  expect(drivers[0]!.correlation).toBeLessThan(-0.9);
});

test('trials that never pay back rank last: whatever drives them is found', () => {
  const { share, drivers } = risk(estimates([59, 60, 61], 20, [0.5, 0.8, 1.5]));
  expect(share).toBeLessThan(0.8);
  expect(drivers[0]).toMatchObject({ term: 'costRatio' });
  expect(drivers[0]!.correlation).toBeGreaterThan(0.9);
});

test('a trial that cannot be calculated leaves no answer, with its reason', () => {
  const given = estimates([1.6e308, 1.7e308, 1.7e308], 1e-308, 0, 1e35, -1e-16, 1e-300);
  expect(paybackRisk(given, 100, 0)).toEqual({ reason: { kind: 'tooFarApart' } });
});
