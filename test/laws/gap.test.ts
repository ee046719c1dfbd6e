import fc from 'fast-check';
import { gap } from '../../src/finance/gap';
import { relativeError, type D } from '../exact/decimal';
import { exactGap } from '../exact/exactGap';

const part = fc.double({ min: 0, max: 0.9999999, noNaN: true });
const size = fc.double({ min: -290, max: 290, noNaN: true }).map((x) => 10 ** x);
/** Amounts as they are written, and less than all of the revenue as operating cost. */
const money = fc.integer({ min: 0, max: 1_000_000 });
const typed = fc.tuple(
  money,
  money,
  fc.integer({ min: 0, max: 990 }).map((x) => x / 1000),
  fc.integer({ min: 0, max: 3000 }).map((x) => x / 1000),
);

test('agrees to 1e-9 with exact arithmetic, even if next to nothing is left', () => {
  fc.assert(
    fc.property(
      size,
      part,
      part,
      fc.integer({ min: -3, max: 3 }),
      (spend, cost, overhead, step) => {
        const required = (spend * (1 + overhead)) / (1 - cost);
        const revenue = required * (1 + step * Number.EPSILON);
        const exact = exactGap(spend, revenue, cost, overhead) as D;
        fc.pre(exact.isZero() || exact.abs().gt(1e-300));
        const found = gap(spend, revenue, cost, overhead) as number;
        expect(relativeError(found, exact)).toBeLessThan(1e-9);
      },
    ),
  );
});

test('revenue that has grown by the gap has none, to 1e-14', () => {
  fc.assert(
    fc.property(typed, ([spend, revenue, cost, overhead]) => {
      const missing = gap(spend, revenue, cost, overhead) as number;
      const left = gap(spend, revenue + missing, cost, overhead) as number;
      expect(Math.abs(left)).toBeLessThanOrEqual(1e-14 * (revenue + Math.abs(missing)));
    }),
  );
});

test('the gross margin of the revenue required pays for the spend and its overhead', () => {
  fc.assert(
    fc.property(typed, ([spend, , cost, overhead]) => {
      const required = gap(spend, 0, cost, overhead) as number;
      const [margin, all] = [required * (1 - cost), spend * (1 + overhead)];
      expect(Math.abs(margin - all)).toBeLessThanOrEqual(1e-12 * all);
    }),
  );
});

test('in another unit it is as much, by a power of two, which a double holds exactly', () => {
  fc.assert(
    fc.property(typed, fc.integer({ min: -60, max: 60 }), (terms, power) => {
      const [spend, revenue, cost, overhead] = terms;
      const k = 2 ** power;
      const scaled = gap(spend * k, revenue * k, cost, overhead) as number;
      expect(scaled).toBe((gap(...terms) as number) * k);
    }),
  );
});

test.each<[name: string, place: 0 | 1 | 2 | 3, sign: 1 | -1]>([
  ['rises with the spend', 0, 1],
  ['falls with the revenue', 1, -1],
  ['rises with the cost ratio', 2, 1],
  ['rises with the overhead', 3, 1],
])('the gap %s', (_, place, sign) => {
  fc.assert(
    fc.property(typed, typed, (terms, others) => {
      const [low, high] = [terms, others].map((given) => given[place]).sort((a, b) => a - b);
      const at = (value: number | undefined): number => {
        const given: typeof terms = [...terms];
        given[place] = value!;
        return gap(...given) as number;
      };
      const rise = sign * (at(high) - at(low));
      expect(rise).toBeGreaterThanOrEqual(-1e-12 * Math.abs(at(low)));
    }),
  );
});

test('a running cost of all the revenue or more: no revenue justifies it, whatever else', () => {
  fc.assert(
    fc.property(typed, fc.double({ min: 1, noNaN: true }), ([spend, revenue, , overhead], cost) => {
      expect(gap(spend, revenue, cost, overhead)).toEqual({
        reason: { kind: 'noRevenueJustifies', costRatio: cost },
      });
    }),
  );
});
