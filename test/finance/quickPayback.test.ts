import fc from 'fast-check';
import { paybackWithYearlySpend } from '../../src/finance/paybackWithYearlySpend';
import { quickPayback } from '../../src/finance/quickPayback';

type Call = Parameters<typeof quickPayback>;

test.each<[why: string, call: Call, years: number]>([
  ['within the first year', [10, 60, 0.5, 0, 0, 10], 0.5],
  ['growing past the spend', [60, 20, 0, 0.4, 0, 60], 7.01944267169975],
  ['all terms', [60, 20, 0.5, 0.4, 0.1, 60], 11.0902619435156],
])('answers by itself: %s', (_, call, years) => {
  expect(quickPayback(...call)).toBeCloseTo(years, 12);
});

test.each<[why: string, call: Call]>([
  ['never earned back', [60, 20, 0, 0, 0, 60]],
  ['more years than are counted', [1000, 10, 0, 0, 0, 5]],
  ['reached exactly at a year end, which a double cannot tell from missed', [60, 30, 0, 0, 0, 10]],
  ['flows that cancel', [0.01, 100, 0, 0, 0, 99.999]],
  ['amounts near the end of a double', [1e300, 1e300, 0, 0, 0, 1e299]],
])('leaves to the exact way: %s', (_, call) => {
  expect(quickPayback(...call)).toBeUndefined();
});

test('agrees with the exact way wherever it answers', () => {
  const part = fc.double({ min: 0, max: 0.99, noNaN: true });
  const rate = fc.double({ min: -0.5, max: 1, noNaN: true });
  const money = fc.double({ min: 0.01, max: 1000, noNaN: true });
  let answered = 0;
  fc.assert(
    fc.property(money, money, part, rate, rate, money, (...call) => {
      const quick = quickPayback(...call);
      if (quick === undefined) return;
      answered += 1;
      expect(quick).toBeCloseTo(paybackWithYearlySpend(...call) as number, 11);
    }),
    { numRuns: 3000 },
  );
  expect(answered).toBeGreaterThan(500);
});
