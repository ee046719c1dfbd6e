import fc from 'fast-check';
import { flowsPayback, type Recovery } from '../../src/finance/flowsPayback';
import { NoAnswer } from '../../src/finance/noAnswer';
import { payback } from '../../src/finance/payback';
import { scheduleOf } from '../../src/finance/paybackSchedule';
import { relativeError } from '../exact/decimal';
import { exactFlows, type Flows } from '../exact/exactFlows';
import { terms as named } from '../finance/estimates';
import { rate, typedPayback } from './terms';

/** What agrees with exact arithmetic to this, relative, is right. */
const precision = 1e-9;

/** Nearer to the end of what counts as rounding than this part of all sizes, a double is too coarse. */
const border = 1e-22;

/** Of no flow is another more than 1e270 times the size. */
const size = fc
  .oneof(
    fc.integer({ min: -100, max: 100 }),
    fc.constantFrom(0, 0, 0.1, -0.1, 0.3, -0.9, 1e-9),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }).map((x) => 10 ** x),
    fc.double({ min: -80, max: 80, noNaN: true }).map((x) => -(10 ** x)),
  )
  .filter((x) => x === 0 || Math.abs(x) > 1e-85);

/** Flows of any kind; half of them begin with an outlay that what follows just repays, or all but. */
const series = fc
  .tuple(
    fc.array(size, { minLength: 2, maxLength: 24 }),
    fc.constantFrom(0, 0, 1e-17, -1e-17, 1e-15, -1e-15, 1e-9, -1e-9),
    fc.boolean(),
  )
  .map(([flows, part, isNear]) => {
    if (!isNear) return flows;
    const total = flows.reduce((sum, flow) => sum + flow, 0);
    return [-total * (1 + part), ...flows];
  });
const anyRate = fc.oneof(fc.constant(0), rate, fc.constantFrom(-0.999, 10, 1e6, 1e300));
const recovery = fc.constantFrom<Recovery>('first', 'last');
const anyFlows: fc.Arbitrary<Flows> = fc.record({
  flows: series,
  discountRate: anyRate,
  last: fc.boolean(),
});

function found({ flows, discountRate, last }: Flows): number | NoAnswer {
  return flowsPayback(flows, discountRate, last ? 'last' : 'first');
}

/** Never is later than any year. */
function years(flows: readonly number[], discountRate: number, which: Recovery = 'first'): number {
  const time = flowsPayback(flows, discountRate, which);
  return typeof time === 'number' ? time : Infinity;
}

const kindOf = (answer: number | NoAnswer) =>
  answer instanceof NoAnswer ? answer.reason.kind : answer;

test('agrees to 1e-9 with decimal arithmetic of 70 digits', () => {
  let answered = 0;
  fc.assert(
    fc.property(anyFlows, (given) => {
      const { time, nearest } = exactFlows(given);
      fc.pre(nearest > border);
      const answer = found(given);
      if (answer instanceof NoAnswer) {
        expect([time, answer.reason.kind]).toEqual([
          'short',
          expect.stringMatching(/endsShort|tooLarge/),
        ]);
        return;
      }
      answered += 1;
      expect(time).not.toBe('short');
      if (time !== 'short') expect(relativeError(answer, time)).toBeLessThan(precision);
    }),
  );
  expect(answered).toBeGreaterThan(0);
});

test('of one outlay and the net cash of AI_PAYBACK, it is AI_PAYBACK', () => {
  fc.assert(
    fc.property(typedPayback, (given) => {
      const time = payback(...given);
      fc.pre(typeof time === 'number' && time < 100);
      const terms = named(...given);
      // A schedule of what is not discounted yet.
      const flows = scheduleOf({ ...terms, discountRate: 0 }, 101).map(({ netCash }) => netCash);
      expect(Math.abs(years(flows, terms.discountRate) / (time as number) - 1)).toBeLessThan(
        precision,
      );
    }),
  );
});

test('only the ratio of the flows counts: a power of two changes nothing', () => {
  fc.assert(
    fc.property(anyFlows, fc.integer({ min: -400, max: 400 }), (given, power) => {
      const flows = given.flows.map((flow) => flow * 2 ** power);
      const [one, other] = [found(given), found({ ...given, flows })];
      if (typeof one !== 'number' || typeof other !== 'number') {
        expect(typeof other).toBe(typeof one);
      } else expect(Math.abs(other - one)).toBeLessThanOrEqual(precision * one);
    }),
  );
});

test('years without a flow at the end change nothing', () => {
  fc.assert(
    fc.property(anyFlows, fc.integer({ min: 1, max: 60 }), (given, count) => {
      const flows = [...given.flows, ...Array<number>(count).fill(0)];
      fc.pre(exactFlows(given).nearest > border);
      expect(kindOf(found({ ...given, flows }))).toEqual(kindOf(found(given)));
    }),
  );
});

test('a year without a flow before all others makes it a year later, unless nothing is to be paid back', () => {
  fc.assert(
    fc.property(series, recovery, (flows, which) => {
      const { nearest } = exactFlows({ flows, discountRate: 0, last: false });
      const time = years(flows, 0, which);
      const later = years([0, ...flows], 0, which);
      // Rounding that counts as none grows with the years.
      fc.pre(nearest > 1e-13);
      if (time === 0) expect([0, 1]).toContain(later);
      else expect(later - 1 - time || 0).toBeCloseTo(0, 9);
    }),
  );
});

test('the first recovery is not after the last, and both lie within the flows', () => {
  fc.assert(
    fc.property(series, anyRate, (flows, discountRate) => {
      const first = years(flows, discountRate);
      const last = years(flows, discountRate, 'last');
      expect(first).toBeLessThanOrEqual(last);
      if (last < Infinity) expect(last).toBeLessThanOrEqual(flows.length - 1);
    }),
  );
});

test('an outlay is paid back no later if a later flow is larger', () => {
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.double({ min: 1e-9, max: 1e3, noNaN: true }),
      anyRate,
      (flows, place, more, discountRate) => {
        const at = place % flows.length;
        const larger = flows.map((flow, i) => (i === at ? flow + more : flow));
        const [one, other] = [
          years([-50, ...flows], discountRate),
          years([-50, ...larger], discountRate),
        ];
        if (one < Infinity) expect(other).toBeLessThanOrEqual(one * (1 + 2 * precision));
      },
    ),
  );
});

test('it is paid back later if money is worth less and only the first flow is an outlay', () => {
  const income = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(income, rate, rate, (flows, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const late = years([-50, ...flows], high);
      if (late < Infinity) {
        expect(years([-50, ...flows], low)).toBeLessThanOrEqual(late * (1 + 2 * precision));
      }
    }),
  );
});

test('at the edges of double precision: an answer within the flows, or a reason', () => {
  const edge = fc.oneof(
    fc.constantFrom(0, 5e-324, 1e-308, 1, 1e16, 1e300, Number.MAX_VALUE),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const either = fc.tuple(edge, fc.boolean()).map(([x, negative]) => (negative ? -x : x));
  const rates = fc.oneof(
    fc.constantFrom(0, -1 + 2 ** -53, -1e-16, -5e-324, 5e-324, 1e300, Number.MAX_VALUE),
    fc.double({ min: -1, minExcluded: true, noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(
      fc.array(either, { minLength: 2, maxLength: 9 }),
      rates,
      recovery,
      (flows, r, which) => {
        const answer = flowsPayback(flows, r, which);
        if (typeof answer === 'number') expect(answer >= 0 && answer < flows.length).toBe(true);
        else if (answer.reason.kind === 'endsShort') {
          expect(answer.reason.short >= 0 && answer.reason.short < Infinity).toBe(true);
        }
      },
    ),
  );
});
