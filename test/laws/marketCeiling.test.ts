import fc from 'fast-check';
import { marketCeiling } from '../../src/finance/marketCeiling';
import { relativeError } from '../exact/decimal';
import { exactCeiling } from '../exact/exactCeiling';

const power = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((x) => 10 ** x);

test('agrees to 1e-9 with exact arithmetic, for tiny growth over many years too', () => {
  const growth = fc.oneof(
    power(-16, 2),
    power(-16, -0.01).map((x) => -x),
  );
  fc.assert(
    fc.property(
      power(-300, 0),
      growth,
      power(-3, 12),
      power(-16, -0.001),
      (share, g, years, rivals) => {
        const exact = exactCeiling(share, g, years, rivals);
        fc.pre(exact.lt(1e308) && exact.gt(1e-300));
        const times = marketCeiling(share, g, years, rivals);
        expect(relativeError(times as number, exact)).toBeLessThan(1e-9);
      },
    ),
  );
});

/** Market shares, growth and years as they are written. */
const thousandths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((x) => x / 1000);
const typed = fc.tuple(
  thousandths(1, 1000),
  thousandths(-900, 2000),
  thousandths(0, 50_000),
  thousandths(0, 999),
);

test('the ceiling of a share is the market that can be reached: their product, to 1e-13', () => {
  fc.assert(
    fc.property(typed, ([share, growth, years, rivals]) => {
      const ceiling = marketCeiling(share, growth, years, rivals) as number;
      const reachable = (1 - rivals) * (1 + growth) ** years;
      expect(Math.abs((ceiling * share) / reachable - 1)).toBeLessThan(1e-13);
    }),
  );
});

test('another year multiplies it by the growth of the market', () => {
  fc.assert(
    fc.property(typed, ([share, growth, years, rivals]) => {
      const [now, later] = [years, years + 1].map(
        (time) => marketCeiling(share, growth, time, rivals) as number,
      );
      expect(Math.abs(later! / now! / (1 + growth) - 1)).toBeLessThan(1e-12);
    }),
  );
});

test.each<[name: string, place: 0 | 1 | 3, sign: 1 | -1]>([
  ['falls with the share', 0, -1],
  ['rises with the growth of the market', 1, 1],
  ['falls with the share that rivals keep', 3, -1],
])('the ceiling %s', (_, place, sign) => {
  fc.assert(
    fc.property(typed, typed, (terms, others) => {
      const [low, high] = [terms, others].map((given) => given[place]).sort((a, b) => a - b);
      const at = (value: number | undefined): number => {
        const given: typeof terms = [...terms];
        given[place] = value!;
        return marketCeiling(...given) as number;
      };
      const [less, more] = sign > 0 ? [at(low), at(high)] : [at(high), at(low)];
      expect(less).toBeLessThanOrEqual(more * (1 + 1e-13));
    }),
  );
});
