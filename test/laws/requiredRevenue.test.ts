import fc from 'fast-check';
import { payback } from '../../src/finance/payback';
import { requiredRevenue } from '../../src/finance/requiredRevenue';
import { D, exactly, relativeError, withDigits } from '../exact/decimal';
import { exactRequired, type RequiredCall } from '../exact/exactRequired';
import { amount, rate } from './terms';

const tiny = fc.double({ min: -16, max: -1, noNaN: true }).map((x) => 10 ** x);
const orNone = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | 0> =>
  fc.oneof(fc.constant(0 as const), values);
const years = fc.oneof(
  fc.integer({ min: 1, max: 60 }),
  fc.double({ min: 0.01, max: 100, noNaN: true }),
  fc.double({ min: -10, max: 12, noNaN: true }).map((x) => 10 ** x),
  fc.double({ min: 1, max: 9, noNaN: true }).map((x) => Math.round(10 ** x)),
);
const costRatio = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 0.999, noNaN: true }),
  tiny.map((x) => 1 - x),
);
const growthYears = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 40 }),
  fc.double({ min: 0, max: 10, noNaN: true }).map((x) => Math.round(10 ** x)),
);
const anyCall: fc.Arbitrary<RequiredCall> = fc.tuple(
  amount,
  years,
  costRatio,
  rate,
  rate,
  orNone(amount),
  growthYears,
  orNone(amount),
);

/** With a growth next to the discount rate. */
const nearCall: fc.Arbitrary<RequiredCall> = fc
  .tuple(anyCall, tiny, fc.constantFrom(-1, 0, 1))
  .map(([call, apart, side]): RequiredCall => {
    const [investment, time, cost, growth, , spend, rising, residual] = call;
    return [investment, time, cost, growth, growth + side * apart, spend, rising, residual];
  })
  .filter(([, , , , discount]) => discount > -1);

/** With a residual value that all but repays the outlay: digits cancel. */
const repaidCall: fc.Arbitrary<RequiredCall> = fc
  .tuple(fc.oneof(anyCall, nearCall), fc.integer({ min: -4, max: 4 }), tiny)
  .map(([call, steps, apart]): RequiredCall => {
    const [investment, time, cost, growth, discount, spend, rising] = call;
    const log = Math.log1p(discount);
    const whole = Math.floor(time);
    const sum = discount === 0 ? whole : -Math.expm1(-whole * log) / discount;
    const annuity = sum + (time - whole) * Math.exp(-(whole + 1) * log);
    const repays = (investment + spend * annuity) * Math.exp(time * log);
    const residual = repays * (1 + (steps === 0 ? apart : steps * Number.EPSILON));
    return [investment, time, cost, growth, discount, spend, rising, residual];
  })
  .filter(([, , , , , , , residual]) => Number.isFinite(residual));

/** Nearer to nothing than this part of the outlay, twice the digits of a double are too few. */
const border = 1e-20;

test.each([
  ['anywhere', anyCall],
  ['with a growth near the discount rate', nearCall],
  ['if the residual value all but repays the outlay', repaidCall],
])('agrees to 1e-9 with decimal arithmetic of 120 digits, %s', (_, cases) => {
  fc.assert(
    fc.property(cases, (call) => {
      const [exact, gross] = withDigits(120, () => [
        exactRequired(call) as D,
        exactRequired(changed(call, 7, 0)) as D,
      ]);
      const found = requiredRevenue(...call);
      if (typeof found !== 'number') {
        expect(found).toEqual({ reason: { kind: 'tooLarge' } });
        expect(exact.gt(1.79e308)).toBe(true);
      } else if (exact.lt(1e-290) || exact.lt(gross.times(border))) {
        expect(exactly(found).lte(D.max(gross.times(border), 1e-290))).toBe(true);
      } else expect(relativeError(found, exact)).toBeLessThan(1e-9);
    }),
  );
});

function changed(call: RequiredCall, place: number, value: number): RequiredCall {
  return call.map((given, i) => (i === place ? value : given)) as unknown as RequiredCall;
}

/** Terms as an analyst types them: whole amounts, rates in thousandths. */
const thousandths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((x) => x / 1000);
const money = fc.integer({ min: 1, max: 100_000 });
const typedCall: fc.Arbitrary<RequiredCall> = fc.tuple(
  money,
  thousandths(0.1, 40),
  thousandths(0, 0.99),
  thousandths(-0.3, 1),
  thousandths(-0.2, 0.5),
  orNone(money),
  fc.integer({ min: 0, max: 20 }),
  orNone(money),
);

test('AI_PAYBACK at the required revenue is the years, if every year brings cash', () => {
  fc.assert(
    fc.property(typedCall, (call) => {
      const [investment, time, cost, growth, discount, spend, rising] = call;
      const revenue = requiredRevenue(...changed(call, 7, 0)) as number;
      const net = revenue * (1 - cost) * Math.min(1, (1 + growth) ** Math.ceil(time - 1)) - spend;
      // A last year that brings next to nothing of the investment does not determine the time.
      fc.pre(net / (1 + discount) ** time > investment * 1e-5);
      const found = payback(investment, revenue, cost, growth, discount, spend, rising) as number;
      expect(Math.abs(found / time - 1)).toBeLessThan(1e-9);
    }),
  );
});

test('in another unit it is as much, by a power of two, which a double holds exactly', () => {
  fc.assert(
    fc.property(typedCall, fc.integer({ min: -60, max: 60 }), (call, power) => {
      const k = 2 ** power;
      const scaled = [0, 5, 7].reduce((terms, i) => changed(terms, i, call[i]! * k), call);
      expect(requiredRevenue(...scaled)).toBe((requiredRevenue(...call) as number) * k);
    }),
  );
});

test.each<[name: string, place: number, sign: 1 | -1, holds: (call: RequiredCall) => RequiredCall]>(
  [
    ['rises with the investment', 0, 1, (call) => call],
    [
      'falls with the years, without spend and residual value',
      1,
      -1,
      (call) => changed(changed(call, 5, 0), 7, 0),
    ],
    ['rises with the cost ratio', 2, 1, (call) => call],
    ['falls with the growth', 3, -1, (call) => call],
    [
      'rises with the discount rate, if revenue does not shrink and nothing is left at the end',
      4,
      1,
      (call) => changed(changed(call, 3, Math.abs(call[3])), 7, 0),
    ],
    ['rises with the yearly spend', 5, 1, (call) => call],
    ['falls with the years of a growth', 6, -1, (call) => changed(call, 3, Math.abs(call[3]))],
    ['rises with the years of a decline', 6, 1, (call) => changed(call, 3, -Math.abs(call[3]) / 2)],
    ['falls with the residual value', 7, -1, (call) => call],
  ],
)('the required revenue %s', (_, place, sign, holds) => {
  fc.assert(
    fc.property(typedCall, typedCall, (given, others) => {
      const call = holds(given);
      // 0 years of growth stands for growth without end.
      const ends = [call[place]!, others[place]!].map((x) => (place === 6 ? x + 1 : x));
      const [low, high] = ends.sort((a, b) => a - b) as [number, number];
      const [atLow, atHigh] = [low, high].map(
        (value) => requiredRevenue(...changed(call, place, value)) as number,
      ) as [number, number];
      expect(sign * (atHigh - atLow)).toBeGreaterThanOrEqual(-1e-12 * atLow);
    }),
  );
});

test('growth without end is growth that lasts as long as the years', () => {
  fc.assert(
    fc.property(typedCall, (call) => {
      const lasting = changed(call, 6, Math.max(1, Math.ceil(call[1]) - 1));
      expect(requiredRevenue(...lasting)).toBe(requiredRevenue(...changed(call, 6, 0)));
    }),
  );
});

test('an operating cost of all the revenue or more: no revenue is enough, whatever else', () => {
  fc.assert(
    fc.property(typedCall, fc.double({ min: 1, noNaN: true }), (call, costRatio) => {
      expect(requiredRevenue(...changed(call, 2, costRatio))).toEqual({
        reason: { kind: 'noRevenueJustifies', costRatio },
      });
    }),
  );
});
