import fc from 'fast-check';
import { breakevenGrowth } from '../../src/finance/breakevenGrowth';
import { payback } from '../../src/finance/payback';
import { paidBack } from '../exact/cashFlows';
import { D, exactly } from '../exact/decimal';
import { termsOf, type GrowthCall } from '../exact/exactGrowth';
import { amount, rate } from './terms';

const part = fc.double({ min: 0, max: 0.95, noNaN: true });
const time = fc.oneof(
  fc.integer({ min: 2, max: 60 }),
  fc.double({ min: 1.01, max: 60, noNaN: true }),
);
const spend = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 500, noNaN: true }));

/** Terms of a plan: the growth needed is no more than some thousand per cent. */
const plans: fc.Arbitrary<GrowthCall> = fc.tuple(
  fc.double({ min: 1, max: 1e4, noNaN: true }),
  fc.double({ min: 1, max: 1e3, noNaN: true }),
  time,
  part,
  fc.double({ min: -0.2, max: 0.3, noNaN: true }),
  spend,
);

/** Terms of any size: the growth needed may be a million million per cent, or next to −100 %. */
const anyCalls: fc.Arbitrary<GrowthCall> = fc.tuple(
  amount,
  amount,
  fc.oneof(
    time,
    fc.double({ min: 0, max: 3, noNaN: true }).map((x) => 1 + 10 ** x),
  ),
  part,
  rate.filter((x) => x > -0.9),
  fc.oneof(fc.constant(0), amount),
);

/** The same with growth that ends, before the years in question or after them. */
const ending = (calls: fc.Arbitrary<GrowthCall>): fc.Arbitrary<GrowthCall> =>
  fc.tuple(calls, fc.integer({ min: 1, max: 12 })).map(([call, growthYears]) => {
    return changed(call, 6, growthYears);
  });
const someEnding = fc.oneof(plans, ending(plans));

function changed(call: GrowthCall, place: number, value: number): GrowthCall {
  const given = [...call] as [...Required<GrowthCall>];
  given[place] = value;
  return given;
}

/** 1e-10, and beyond 100 % as many digits. */
const hair = (growth: number): number => 1e-10 * Math.max(1, growth);

/** The payback at a growth; never is later than any year. */
function yearsAt(call: GrowthCall, growth: number): number {
  const [investment, revenue, , cost, discount, spend, growthYears] = call;
  const found = payback(investment, revenue, cost, growth, discount, spend, growthYears);
  return typeof found === 'number' ? found : Infinity;
}

test.each([
  ['of a plan', plans],
  ['of any size', anyCalls],
  ['with growth that ends', fc.oneof(ending(plans), ending(anyCalls))],
])('terms %s: at the answer AI_PAYBACK is at most the years asked for', (_, calls) => {
  fc.assert(
    fc.property(calls, (call) => {
      const growth = breakevenGrowth(...call);
      fc.pre(typeof growth === 'number');
      expect(yearsAt(call, growth)).toBeLessThanOrEqual(call[2]);
    }),
  );
});

test('without a yearly spend it takes exactly the years given', () => {
  fc.assert(
    fc.property(someEnding, (any) => {
      const call = changed(any, 5, 0);
      const [, , years, , discount, , growthYears = 0] = call;
      const growth = breakevenGrowth(...call);
      fc.pre(typeof growth === 'number' && growth > -1 + 1e-9);
      // If each year brings less than the one before, the time is as sharp as the last digits of the growth.
      const isSharp = growth >= discount && (growthYears === 0 || discount <= 0);
      const least = isSharp ? yearsAt(call, growth) : yearsAt(call, growth - 1e-14);
      expect(least).toBeGreaterThanOrEqual(years * (1 - 1e-9));
    }),
  );
});

test('slightly less growth takes longer', () => {
  fc.assert(
    fc.property(someEnding, (call) => {
      const growth = breakevenGrowth(...call);
      fc.pre(typeof growth === 'number' && growth > -1 + 1e-9);
      expect(yearsAt(call, growth - hair(growth))).toBeGreaterThan(call[2]);
    }),
  );
});

test.each([
  ['of a plan', plans],
  ['of any size', anyCalls],
  ['with growth that ends', fc.oneof(ending(plans), ending(anyCalls))],
])(
  'terms %s: right to 1e-10, and to ten digits beyond 100 %%, in decimal arithmetic',
  (_, calls) => {
    fc.assert(
      fc.property(calls, (call) => {
        const growth = breakevenGrowth(...call);
        fc.pre(typeof growth === 'number');
        const at = (by: number): boolean =>
          paidBack(termsOf(call), D.max(exactly(growth).plus(by), -1 + 1e-20), exactly(call[2]));
        expect(at(hair(growth))).toBe(true);
        if (growth - hair(growth) > -1) expect(at(-hair(growth))).toBe(false);
      }),
    );
  },
);

test('if no growth is needed, even a revenue that all but ends pays back in time', () => {
  fc.assert(
    fc.property(fc.oneof(anyCalls, ending(anyCalls)), (call) => {
      const found = breakevenGrowth(...call);
      // Back exactly at the end of the first year is so but for a rounding.
      fc.pre(typeof found !== 'number' && found.reason.kind === 'noGrowthNeeded');
      fc.pre(yearsAt(call, 0) !== 1);
      expect(yearsAt(call, -1 + 2 ** -53)).toBeLessThanOrEqual(call[2]);
    }),
  );
});

test('more time never needs more growth, a higher investment never less', () => {
  const longer = fc.double({ min: 1, max: 5, noNaN: true });
  fc.assert(
    fc.property(someEnding, longer, longer, (call, more, dearer) => {
      const [investment, revenue, years, ...others] = call;
      const growth = breakevenGrowth(...call);
      fc.pre(typeof growth === 'number');
      const patient = breakevenGrowth(investment, revenue, years * more, ...others);
      if (typeof patient === 'number') expect(patient).toBeLessThanOrEqual(growth + hair(growth));
      const costly = breakevenGrowth(investment * dearer, revenue, years, ...others);
      if (typeof costly === 'number') {
        expect(costly).toBeGreaterThanOrEqual(growth - hair(growth));
      }
    }),
  );
});

test('more years of growth never need more of it, and leave less time to shrink slowly', () => {
  fc.assert(
    fc.property(ending(plans), fc.integer({ min: 1, max: 12 }), (call, more) => {
      const [growth, longer, endless] = [call[6]!, call[6]! + more, 0].map((growthYears) =>
        breakevenGrowth(...changed(call, 6, growthYears)),
      );
      // Nearer to no growth than that, rounding decides which side of it the answer is on.
      fc.pre(typeof growth === 'number' && Math.abs(growth) > 1e-9);
      const found = [growth, longer, endless] as readonly number[];
      expect(found.map(Math.sign)).toEqual(Array(3).fill(Math.sign(growth)));
      const [few, many, most] = found.map(Math.abs) as [number, number, number];
      expect(many).toBeLessThanOrEqual(few + hair(few));
      expect(most).toBeLessThanOrEqual(many + hair(many));
    }),
  );
});
