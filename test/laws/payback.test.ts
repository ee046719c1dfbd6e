import fc from 'fast-check';
import { NoAnswer } from '../../src/finance/noAnswer';
import { payback } from '../../src/finance/payback';
import { paybackAfterGrowth } from '../../src/finance/paybackAfterGrowth';
import { paybackWithYearlySpend } from '../../src/finance/paybackWithYearlySpend';
import { fastPayback } from '../../src/finance/fastPayback';
import { cashFlows, paidBack, type Payback } from '../exact/cashFlows';
import { type D, exactly } from '../exact/decimal';
import { exactPayback } from '../exact/exactPayback';
import { terms as named } from '../finance/estimates';
import {
  anyPayback,
  borderPayback,
  edgePayback,
  endingBorderPayback,
  endingPayback,
  typedEndingPayback,
  typedPayback,
} from './terms';

/** What agrees with exact arithmetic to this, relative, is right. */
const precision = 1e-9;

/** Never is later than any year. */
function years(terms: Payback): number {
  const time = payback(...terms);
  return typeof time === 'number' ? time : Infinity;
}

/** Nearer to never than this part of the investment, twice the digits of a double are too few. */
const border = 1e-22;

function isOnBorder(terms: Payback): boolean {
  const [, , , growth, discount, spend, ending = 0] = terms;
  if (ending > 0 && ending < 1e6 && spend > 0) {
    // Whether level revenue equals the spend to the last digit, these 70 do not tell.
    const { net } = cashFlows(terms, exactly(growth));
    const level = net.times(exactly(growth).plus(1).pow(ending));
    if (level.div(exactly(spend)).minus(1).abs().lt(1e-60)) return true;
  }
  if (discount > (ending > 0 ? 0 : growth)) {
    const apart = apartFromLimit(terms);
    // Exactly on it there is no answer.
    return apart.gt(1e-60) && apart.lt(border);
  }
  // Money that loses value makes level years worth ever more; the declining years before them have a limit.
  return ending > 0 && discount > growth && apartFromLimit(endless(terms)).lt(border);
}

/** By which part of the investment all years to come miss it. */
function apartFromLimit(terms: Payback): D {
  const [investment, , , growth] = terms;
  return cashFlows(terms, exactly(growth)).limit().div(exactly(investment)).minus(1).abs();
}

function endless([investment, revenue, cost, growth, discount, spend]: Payback): Payback {
  return [investment, revenue, cost, growth, discount, spend];
}

test.each([
  ['anywhere', anyPayback],
  ['near the border to never', borderPayback],
  ['if growth ends', endingPayback],
  ['if growth ends, near the border to never', endingBorderPayback],
])('agrees to 1e-9 with decimal arithmetic of 70 digits, %s', (_, cases) => {
  fc.assert(
    fc.property(cases, (terms) => {
      const found = payback(...terms);
      fc.pre(!isOnBorder(terms));
      if (typeof found !== 'number') expect(['never', 'beyond']).toContain(exactPayback(terms));
      else {
        // Beyond a trillion years powers leave even this arithmetic.
        fc.pre(found < 1e12);
        const at = (factor: number): boolean =>
          paidBack(terms, exactly(terms[3]), exactly(found).times(1 + factor));
        expect([at(-precision), at(precision)]).toEqual([false, true]);
      }
    }),
  );
});

describe('only the ratio of the amounts counts', () => {
  const scaled = ([investment, revenue, cost, growth, discount, spend]: Payback, k: number) =>
    payback(investment * k, revenue * k, cost, growth, discount, spend * k);

  test('whole amounts in another unit, from thousands to billions, give the same years', () => {
    fc.assert(
      fc.property(typedPayback, fc.integer({ min: 1, max: 1e9 }), (terms, k) => {
        const found = payback(...terms);
        if (typeof found === 'number') {
          expect(Math.abs((scaled(terms, k) as number) / found - 1)).toBeLessThan(precision);
        } else expect(scaled(terms, k)).toMatchObject({ reason: { kind: found.reason.kind } });
      }),
    );
  });

  test('any amounts, by a power of two, which a double holds exactly', () => {
    fc.assert(
      fc.property(anyPayback, fc.integer({ min: -40, max: 40 }), (terms, power) => {
        const found = payback(...terms);
        const other = scaled(terms, 2 ** power);
        if (typeof found === 'number') {
          expect(Math.abs((other as number) / found - 1)).toBeLessThan(precision);
        } else expect(other).toMatchObject({ reason: { kind: found.reason.kind } });
      }),
    );
  });
});

/** Which way the years go as one argument rises; the others stay. */
const directions: readonly (readonly [name: string, place: number, sign: 1 | -1])[] = [
  ['rise with the investment', 0, 1],
  ['fall with the revenue', 1, -1],
  ['rise with the cost ratio', 2, 1],
  ['fall with the growth', 3, -1],
  ['rise with the discount rate', 4, 1],
  ['rise with the yearly spend', 5, 1],
];

test.each(directions)('the years %s', (_, place, sign) => {
  fc.assert(
    fc.property(anyPayback, anyPayback, (terms, others) => {
      const [low, high] = [terms[place]!, others[place]!].sort((a, b) => a - b);
      const at = (value: number | undefined): number => {
        const given = [...terms] as [...Payback];
        given[place] = value!;
        return years(given);
      };
      const [sooner, later] = sign > 0 ? [at(low), at(high)] : [at(high), at(low)];
      // Equal up to what each may be off.
      if (later < Infinity) expect(sooner).toBeLessThanOrEqual(later * (1 + 2 * precision));
    }),
  );
});

test('the quick way with a yearly spend agrees with the exact one wherever it answers', () => {
  let answered = 0;
  const spending = fc
    .tuple(typedPayback, fc.double({ min: 0.01, max: 2, noNaN: true }))
    .map(([[investment, revenue, cost, growth, discount], part]): Payback => {
      const net = revenue * Math.max(0.001, 1 - cost);
      return [investment, revenue, Math.min(cost, 0.999), growth, discount, net * part];
    });
  fc.assert(
    fc.property(spending, (given) => {
      const quick = fastPayback(named(...given));
      if (typeof quick !== 'number') return;
      answered += 1;
      const exact = paybackWithYearlySpend(named(...given)) as number;
      expect(Math.abs(quick / exact - 1)).toBeLessThan(1e-11);
    }),
  );
  expect(answered).toBeGreaterThan(0);
});

describe('if growth ends', () => {
  const changed = (terms: Payback, place: number, value: number): Payback =>
    terms.map((given, i) => (i === place ? value : given)) as unknown as Payback;

  test('after it has ended, what is left is a payback with a growth of 0', () => {
    let answered = 0;
    fc.assert(
      fc.property(typedEndingPayback, (terms) => {
        const [investment, revenue, cost, growth, discount, spend, ending = 0] = terms;
        const found = years(terms);
        fc.pre(found > ending + 1 && cost < 1);
        const worth = exactly(discount).plus(1).pow(ending);
        const left = exactly(investment)
          .minus(cashFlows(terms, exactly(growth)).sum(exactly(ending)))
          .times(worth)
          .toNumber();
        const level = exactly(growth).plus(1).pow(ending).times(revenue).toNumber();
        // Both are rounded, and a spend near the revenue makes more of that.
        const by = (part: number): number =>
          ending + years([left * (1 + part), level * (1 - part), cost, 0, discount, spend]);
        expect(by(-1e-13)).toBeLessThanOrEqual(found * (1 + precision));
        expect(found).toBeLessThanOrEqual(by(1e-13) * (1 + precision));
        if (found < Infinity) answered += 1;
      }),
    );
    expect(answered).toBeGreaterThan(0);
  });

  test('growth that ends after the payback, or of 0, makes no difference', () => {
    fc.assert(
      fc.property(typedEndingPayback, (terms) => {
        const level = changed(terms, 3, 0);
        const endless = years(changed(terms, 6, 0));
        for (const [one, other] of [
          endless <= terms[6]! + 1 ? [years(terms), endless] : [0, 0],
          [years(level), years(changed(level, 6, 0))],
        ] as const) {
          expect(one === other || Math.abs(one / other - 1) < precision).toBe(true);
        }
      }),
    );
  });

  test('the years fall with those of a growth, and rise with those of a decline', () => {
    fc.assert(
      fc.property(typedEndingPayback, fc.integer({ min: 1, max: 30 }), (terms, more) => {
        const [few, many] = [years(terms), years(changed(terms, 6, terms[6]! + more))];
        const [sooner, later] = terms[3] >= 0 ? [many, few] : [few, many];
        if (later < Infinity) expect(sooner).toBeLessThanOrEqual(later * (1 + 2 * precision));
      }),
    );
  });

  test('the quick way agrees with the exact one wherever it answers, also in why there is none', () => {
    const answered = { number: 0, reason: 0 };
    const margin = ([, revenue, cost]: Payback): number => revenue * Math.max(0.001, 1 - cost);
    const given = fc
      .tuple(typedEndingPayback, fc.double({ min: 0, max: 2, noNaN: true }), fc.boolean())
      .map(([terms, part, spends]) =>
        changed(changed(terms, 2, Math.min(terms[2], 0.999)), 5, spends ? margin(terms) * part : 0),
      )
      .filter(([, , , growth]) => growth !== 0);
    fc.assert(
      fc.property(given, (terms) => {
        const quick = fastPayback(named(...terms));
        if (quick === undefined) return;
        const endless = changed(terms, 6, 0);
        const exact = paybackAfterGrowth(
          named(...terms),
          terms[5] > 0 ? paybackWithYearlySpend(named(...endless)) : payback(...endless),
        );
        if (typeof quick === 'number') {
          answered.number += 1;
          expect(Math.abs(quick / (exact as number) - 1)).toBeLessThan(1e-11);
        } else {
          answered.reason += 1;
          const { reason } = exact as NoAnswer;
          expect(quick.reason.kind).toBe('sumsShort');
          if (reason.kind !== 'sumsShort' || quick.reason.kind !== 'sumsShort') {
            expect(reason).toEqual(quick.reason);
          } else {
            expect(Math.abs(quick.reason.sum - reason.sum)).toBeLessThan(1e-11 * terms[0]);
          }
        }
      }),
    );
    expect(Math.min(answered.number, answered.reason)).toBeGreaterThan(0);
  });
});

test('at the edges of double precision: an answer of at least 0, or a reason', () => {
  fc.assert(
    fc.property(edgePayback, (terms) => {
      const found = payback(...terms);
      if (typeof found !== 'number') expect(found).toBeInstanceOf(NoAnswer);
      else expect(found >= 0 && found < Infinity).toBe(true);
    }),
  );
});
