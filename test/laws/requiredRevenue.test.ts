import fc from 'fast-check';
import { requiredRevenue } from '../../src/finance/requiredRevenue';
import { relativeError, withDigits, type D } from '../exact/decimal';
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
  .tuple(anyCall, nearCall, fc.boolean(), fc.integer({ min: -4, max: 4 }), tiny)
  .map(([any, near, isNear, steps, apart]): RequiredCall => {
    const [investment, time, cost, growth, discount, spend, rising] = isNear ? near : any;
    const gross: RequiredCall = [investment, time, cost, growth, discount, spend, rising, 0];
    const alone = exactRequired([...gross.slice(0, 7), 0] as unknown as RequiredCall) as D;
    const unit = exactRequired([0, time, cost, growth, discount, 0, rising, 0]) as D;
    void alone; void unit;
    const w = 1 + discount;
    const k = Math.floor(time);
    const p = time - k;
    const a = discount === 0 ? time : -Math.expm1(-k * Math.log1p(discount)) / discount + p / w ** (k + 1);
    const worth = (investment + spend * a) * Math.exp(time * Math.log1p(discount));
    return [...gross.slice(0, 7), worth * (1 + (steps === 0 ? apart : steps * Number.EPSILON))] as unknown as RequiredCall;
  })
  .filter(([, , , , , , , residual]) => Number.isFinite(residual) && residual > 0);

test.each([
  ['anywhere', anyCall],
  ['with a growth near the discount rate', nearCall],
  ['where the residual value all but repays it', repaidCall],
])('agrees to 1e-9 with decimal arithmetic, %s', (_, cases) => {
  let worst = 0, zeros = 0, n = 0, large = 0;
  fc.assert(
    fc.property(cases, (call) => {
      const found = requiredRevenue(...call);
      const exact = withDigits(120, () => exactRequired(call)) as D;
      n++;
      if (typeof found !== 'number') { large++; if (found.reason.kind === 'tooLarge') expect(exact.gt(1.79e308)).toBe(true); return; }
      if (found === 0) zeros++;
      if (exact.lt('1e-300')) { expect(found).toBeLessThan(1e-299); return; }
      const error = relativeError(found, exact);
      worst = Math.max(worst, error);
      expect(error).toBeLessThan(1e-9);
    }),
  );
  console.log(worst, n, zeros, large);
});
