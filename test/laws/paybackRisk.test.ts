import fc from 'fast-check';
import { NoAnswer } from '../../src/finance/noAnswer';
import { payback } from '../../src/finance/payback';
import { paybackRisk, type PaybackRisk } from '../../src/finance/paybackRisk';
import { paybackTermNames } from '../../src/finance/paybackTerms';
import { paybackTrials, type PaybackEstimates } from '../../src/finance/paybackTrials';
import type { ThreePoint } from '../../src/finance/threePoint';
import { estimates, percentileTimes as times } from '../finance/estimates';
import { plannedGrowthYears } from './terms';

/** What a call has besides its estimates. Few trials: the laws hold for any number, and there are many cases. */
const runs = fc.record({
  trials: fc.integer({ min: 1, max: 25 }),
  seed: fc.nat(),
  growthYears: plannedGrowthYears,
});
interface Run {
  readonly trials: number;
  readonly seed: number;
  readonly growthYears: number;
}

function risk(given: PaybackEstimates, { trials, seed, growthYears }: Run): PaybackRisk {
  const found = paybackRisk(given, trials, seed, growthYears);
  if (found instanceof NoAnswer) throw new RangeError(JSON.stringify(found.reason));
  return found;
}

/** What varies, in its order. */
type SixTerms = readonly [number, number, number, number, number, number];

/** Three in thousandths: amounts and rates as they are written. */
const span = (min: number, max: number): fc.Arbitrary<[number, number, number]> => {
  const part = fc.integer({ min: min * 1000, max: max * 1000 }).map((number) => number / 1000);
  return fc.tuple(part, part, part).map((given) => given.sort((a, b) => a - b) as never);
};
const none = fc.constant<[number, number, number]>([0, 0, 0]);
const calls = fc
  .tuple(
    span(0, 100),
    span(0, 50),
    span(0, 1.2),
    span(-0.3, 0.6),
    span(0, 0.2),
    fc.oneof(none, span(0, 10)),
  )
  .map((given) => estimates(...given));

test('the share is a part of the trials, percentiles rise, correlations lie from −1 to 1 and fall in size', () => {
  fc.assert(
    fc.property(calls, runs, (given, run) => {
      const found = risk(given, run);
      expect(found.share >= 0 && found.share <= 1).toBe(true);
      expect(found.share * run.trials).toBeCloseTo(Math.round(found.share * run.trials), 9);
      const rising = times(found);
      expect(rising).toEqual([...rising].sort((a, b) => a - b));
      const sizes = found.drivers.map(({ correlation }) => Math.abs(correlation));
      expect(sizes.every((size) => size <= 1 + 1e-12)).toBe(true);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }),
  );
});

test('every trial draws within the estimates, and takes the years of AI_PAYBACK', () => {
  fc.assert(
    fc.property(calls, runs, (given, run) => {
      const made = paybackTrials(given, run.trials, run.seed, run.growthYears);
      if (made instanceof NoAnswer) throw new RangeError(JSON.stringify(made.reason));
      const wrong = [...made.times].filter((time, trial) => {
        const drawn = paybackTermNames.map(
          (term) => made.samples[term]?.[trial] ?? given[term].likely,
        );
        const years = payback(...(drawn as unknown as SixTerms), run.growthYears);
        const isWithin = paybackTermNames.every(
          (term, i) => given[term].low <= drawn[i]! && drawn[i]! <= given[term].high,
        );
        return !isWithin || time !== (typeof years === 'number' ? years : Infinity);
      });
      expect(wrong).toEqual([]);
    }),
  );
});

test('the share and the mean are those of the trials that pay back', () => {
  fc.assert(
    fc.property(calls, runs, (given, run) => {
      const found = risk(given, run);
      const made = paybackTrials(given, run.trials, run.seed, run.growthYears) as {
        readonly times: Float64Array;
      };
      const back = [...made.times].filter((time) => time < Infinity);
      expect(found.share).toBe(back.length / run.trials);
      const mean = back.reduce((sum, time) => sum + time / back.length, 0);
      if (back.length === 0) expect(found.mean).toBeInstanceOf(NoAnswer);
      else expect(Math.abs((found.mean as number) - mean)).toBeLessThanOrEqual(1e-12 * mean);
    }),
  );
});

test('the same seed gives the same answer', () => {
  fc.assert(
    fc.property(calls, runs, (given, run) => {
      expect(risk(given, run)).toEqual(risk(given, run));
    }),
  );
});

test('single values give AI_PAYBACK in every percentile, and nothing moves it', () => {
  fc.assert(
    fc.property(calls, runs, (given, run) => {
      const likely = paybackTermNames.map((term) => given[term].likely) as unknown as SixTerms;
      const found = risk(estimates(...likely), run);
      const years = payback(...likely, run.growthYears);
      const time = typeof years === 'number' ? years : Infinity;
      expect(new Set(times(found))).toEqual(new Set([time]));
      expect(found.share).toBe(time < Infinity ? 1 : 0);
      expect(found.drivers).toEqual([]);
    }),
  );
});

test('a higher investment, even at its high end only, never shortens any percentile', () => {
  const factor = fc.double({ min: 1, max: 3, noNaN: true });
  fc.assert(
    fc.property(calls, runs, factor, (given, run, more) => {
      const { investment } = given;
      const dearer = times(
        risk({ ...given, investment: { ...investment, high: investment.high * more } }, run),
      );
      const found = times(risk(given, run));
      expect(found.filter((time, i) => dearer[i]! < time * (1 - 1e-9))).toEqual([]);
    }),
  );
});

test('investment, revenue and spend in another unit give the same years', () => {
  const scaled = ({ low, likely, high }: ThreePoint): ThreePoint => ({
    low: low * 1024,
    likely: likely * 1024,
    high: high * 1024,
  });
  fc.assert(
    fc.property(calls, runs, (given, run) => {
      const { investment, revenue, yearlySpend } = given;
      const other = risk(
        {
          ...given,
          investment: scaled(investment),
          revenue: scaled(revenue),
          yearlySpend: scaled(yearlySpend),
        },
        run,
      );
      const found = risk(given, run);
      expect(other.share).toBe(found.share);
      const years = times(other);
      const apart = times(found).map((time, i) => (time === years[i] ? 0 : years[i]! / time - 1));
      expect(Math.max(...apart.map(Math.abs))).toBeLessThan(1e-9);
    }),
  );
});

test('growth of more years never pays back later, and growth without end soonest', () => {
  fc.assert(
    fc.property(calls, runs, fc.nat({ max: 9 }), (given, run, more) => {
      const { low, likely, high } = given.growth;
      const growth = {
        low: Math.max(0, low),
        likely: Math.max(0, likely),
        high: Math.max(0, high),
      };
      const at = (growthYears: number) => risk({ ...given, growth }, { ...run, growthYears });
      const [few, many, endless] = [1, 1 + more, 0].map(at) as [
        PaybackRisk,
        PaybackRisk,
        PaybackRisk,
      ];
      for (const [sooner, later] of [
        [endless, many],
        [many, few],
      ] as const) {
        expect(sooner.share).toBeGreaterThanOrEqual(later.share);
        const found = times(later);
        expect(times(sooner).filter((time, i) => time > found[i]! * (1 + 1e-9))).toEqual([]);
      }
    }),
  );
});
