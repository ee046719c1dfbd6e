import fc from 'fast-check';
import { payback } from '../../src/finance/payback';
import { paybackSchedule } from '../../src/finance/paybackSchedule';
import { plannedGrowthYears, typedPayback } from './terms';

/** From 0, but none of those next to it that have fewer digits than a double. */
const part = (max: number): fc.Arbitrary<number> =>
  fc.double({ min: 0, max, noNaN: true }).map((x) => (x < 1e-300 ? 0 : x));
/** Terms of which most pay back within the 200 years of a schedule. */
const plans = fc.tuple(part(500), part(100), part(0.9), part(0.5), part(0.2), part(50));

/** As typed, without growth that ends. */
const sixTerms = typedPayback.map(
  ([investment, revenue, cost, growth, discount, spend]) =>
    [investment, revenue, cost, growth, discount, spend] as const,
);
const untilYear = fc.integer({ min: 1, max: 60 });

test('the cumulative cash flow crosses zero at the time of AI_PAYBACK, to 1e-9 of the investment', () => {
  fc.assert(
    fc.property(plans, plannedGrowthYears, (terms, growthYears) => {
      const years = payback(...terms, growthYears);
      fc.pre(typeof years === 'number' && years > 0 && years < 199);
      const last = Math.floor(years);
      const schedule = paybackSchedule(...terms, last + 1, growthYears);
      const before = schedule[last]!.cumulative;
      const flow = schedule[last + 1]!.discounted;
      expect(before).toBeLessThanOrEqual(1e-12 * terms[0]);
      expect(Math.abs(before + flow * (years - last))).toBeLessThanOrEqual(
        1e-9 * (terms[0] + flow),
      );
    }),
  );
});

test('left to itself it ends in the year of recovery, or after 50 years', () => {
  fc.assert(
    fc.property(sixTerms, plannedGrowthYears, (terms, growthYears) => {
      const years = payback(...terms, growthYears);
      const schedule = paybackSchedule(...terms, 0, growthYears);
      const last = schedule.length - 1;
      expect(schedule.map(({ year }) => year)).toEqual([...schedule.keys()]);
      // Within a hair of a year's end the schedule, which allows for one, may end a year before.
      if (typeof years === 'number' && years < 50) {
        expect([Math.ceil(years), Math.ceil(years * (1 - 1e-9))]).toContain(last);
      } else expect(last).toBe(50);
    }),
  );
});

test('each row follows from its columns, and the running sum from the rows', () => {
  fc.assert(
    fc.property(sixTerms, untilYear, plannedGrowthYears, (terms, years, growthYears) => {
      const [investment, revenue, cost, growth, discount, spend] = terms;
      const schedule = paybackSchedule(...terms, years, growthYears);
      expect(schedule).toHaveLength(years + 1);
      const rises = (year: number): number => Math.min(year - 1, growthYears || Infinity);
      let running = 0;
      const apart = schedule.map(({ year, ...row }) => {
        running += row.discounted;
        const size = investment + row.revenue + row.spend;
        const discounted = size * Math.max(1, (1 + discount) ** -year);
        return Math.max(
          Math.abs(row.netCash - (row.revenue - row.runningCost - row.spend)) / size,
          Math.abs(row.runningCost - row.revenue * cost) / size,
          Math.abs(row.discounted * (1 + discount) ** year - row.netCash) / size,
          Math.abs(row.cumulative - running) / discounted / (year + 1),
          Math.abs(row.revenue - (year && revenue * (1 + growth) ** rises(year))) / size,
        );
      });
      expect(Math.max(...apart)).toBeLessThan(1e-11);
      expect(new Set(schedule.slice(1).map((row) => row.spend))).toEqual(new Set([spend]));
      expect(schedule[0]).toMatchObject({ spend: investment, cumulative: -investment });
    }),
  );
});

test('until growth ends it is the schedule without an end; then every year is the same', () => {
  fc.assert(
    fc.property(sixTerms, untilYear, fc.integer({ min: 1, max: 12 }), (terms, years, rising) => {
      const schedule = paybackSchedule(...terms, years, rising);
      const endless = paybackSchedule(...terms, years);
      expect(schedule.slice(0, rising + 2)).toEqual(endless.slice(0, rising + 2));
      const level = schedule.slice(rising + 1).map(({ netCash }) => netCash);
      expect(new Set(level).size).toBeLessThanOrEqual(1);
    }),
  );
});
