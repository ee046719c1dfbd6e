import fc from 'fast-check';
import type { Payback } from '../exact/cashFlows';

/** Arguments for the laws of payback: of any size, and where digits cancel. */

export const amount = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.double({ min: 1e-10, max: 1e10, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }).map((x) => 10 ** x),
);
const tiny = fc.double({ min: -16, max: -1, noNaN: true }).map((x) => 10 ** x);
/** Nearer to 0 than 1e-20, even twice the digits of a double hold too few of 1 + rate if flows cancel; so do the oracles'. */
export const rate = fc
  .oneof(
    fc.constant(0),
    fc.integer({ min: -9, max: 20 }).map((x) => x / 10),
    fc.double({ min: -0.99, max: 3, noNaN: true }),
    tiny,
    tiny.map((x) => -x),
    tiny.map((x) => x - 1).filter((x) => x > -1),
  )
  .filter((x) => x === 0 || Math.abs(x) > 1e-20);
const costRatio = fc
  .oneof(
    fc.constant(0),
    fc.double({ min: 0, max: 1.2, noNaN: true }),
    tiny.map((x) => 1 - x),
  )
  .filter((x) => x === 0 || x > 1e-20);
/** Near another number, as close as a double can be: where digits cancel. */
const near = (centre: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constant(centre),
    tiny.map((x) => centre + x),
    tiny.map((x) => centre * (1 + x)),
    tiny.map((x) => centre * (1 - x)),
  );

/** Any arguments of AI_PAYBACK, half of them with a discount rate near the growth or a spend near the net revenue. */
export const anyPayback: fc.Arbitrary<Payback> = fc
  .tuple(amount, amount, costRatio, rate, fc.boolean(), fc.boolean())
  .chain(([investment, revenue, cost, growth, hard, spends]) => {
    const net = revenue * Math.max(1 - cost, 0);
    return fc.tuple(
      fc.constant(investment),
      fc.constant(revenue),
      fc.constant(cost),
      fc.constant(growth),
      hard ? near(growth) : rate,
      spends ? (hard ? near(net) : amount) : fc.constant(0),
    );
  })
  .filter(([, , , , d, spend]) => d > -1 && (d === 0 || Math.abs(d) > 1e-20) && spend >= 0);

/** Years of growth that a plan has, half the time: 0 stands for growth without end. */
export const plannedGrowthYears = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }));

/** Whole years after which growth ends, up to more than a double counts one by one. */
const growthYears = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.double({ min: 0, max: 6, noNaN: true }).map((x) => Math.round(10 ** x)),
  fc.constantFrom(1e9, 2 ** 53 + 2, 1e300),
);

/** Any arguments of AI_PAYBACK with growth that ends, some with a spend near the level revenue. */
export const endingPayback: fc.Arbitrary<Payback> = fc
  .tuple(anyPayback, growthYears, fc.boolean())
  .chain(([[investment, revenue, cost, growth, discount, spend], years, hard]) => {
    const level = revenue * (1 - cost) * (1 + growth) ** years;
    const spends = hard && spend > 0 && level > 1e-30 && level < 1e30 ? near(level) : null;
    return (spends ?? fc.constant(spend)).map((x): Payback => [
      ...([investment, revenue, cost, growth, discount] as const),
      x,
      years,
    ]);
  });

/** The same with investments near what all years to come can earn. */
export const endingBorderPayback: fc.Arbitrary<Payback> = endingPayback.chain((terms) => {
  const [, revenue, cost, growth, discount, , years = 0] = terms;
  const grown = (1 + growth) / (1 + discount);
  const first = (revenue * (1 - cost)) / (1 + discount);
  const limit =
    first * ((grown ** years - 1) / (grown - 1) + (grown ** years * (1 + discount)) / discount);
  const investment = limit > 0 && limit < 1e100 ? near(limit) : fc.constant(revenue);
  return investment.map((x): Payback => [x, revenue, cost, growth, discount, 0, years]);
});

/** Investments near what all years to come can earn: the border between an answer and none. */
export const borderPayback: fc.Arbitrary<Payback> = anyPayback.chain(
  ([, revenue, cost, growth, discount]) => {
    const limit = (revenue * (1 - cost)) / (discount - growth);
    const investment = limit > 0 && limit < 1e100 ? near(limit) : fc.constant(revenue);
    return investment.map((x): Payback => [x, revenue, cost, growth, discount, 0]);
  },
);

/** Terms as an analyst types them: whole amounts, rates in thousandths. */
const thousandths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((x) => x / 1000);
const whole = fc.integer({ min: 1, max: 100_000 });
export const typedPayback: fc.Arbitrary<Payback> = fc.tuple(
  whole,
  whole,
  thousandths(0, 1.1),
  thousandths(-0.5, 1),
  thousandths(-0.2, 0.5),
  fc.oneof(fc.constant(0), whole),
);

/** The same with growth that ends. */
export const typedEndingPayback: fc.Arbitrary<Payback> = fc
  .tuple(typedPayback, fc.integer({ min: 1, max: 30 }))
  .map(([[investment, revenue, cost, growth, discount, spend], years]) => [
    ...([investment, revenue, cost, growth, discount, spend] as const),
    years,
  ]);

const edge = fc.oneof(
  fc.constantFrom(5e-324, 1e-308, 1e-300, 1e-16, 1, 1e16, 1e300, 1.7976931348623157e308),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
);
const edgeRate = fc.oneof(edge, fc.constantFrom(-1 + 2 ** -53, -0.5, -1e-16, -5e-324, 0));
/** Arguments of AI_PAYBACK at the edges of double precision. */
export const edgePayback: fc.Arbitrary<Payback> = fc.tuple(
  edge,
  edge,
  edge,
  edgeRate,
  edgeRate,
  edge,
);
