import { Decimal } from 'decimal.js';

/**
 * The spec's formulas in decimal arithmetic of 70 digits, written for plainness, not speed: the oracle of the tests.
 * Doubles are taken exactly as they are.
 */
const D = Decimal.clone({ precision: 70, toExpPos: 1e15, maxE: 9e15, minE: -9e15 });
type D = Decimal;

/** For a difference that cancels to the last of its digits. */
const Wide = D.clone({ precision: 700 });

export type Payback = readonly [
  investment: number,
  revenue: number,
  costRatio: number,
  growth: number,
  discountRate: number,
  yearlySpend: number,
];

/** A double as it is, not as it prints: `new Decimal(0.1)` would be one tenth. */
function exactly(double: number): D {
  if (double === 0) return new D(0);
  // Halved twice, because 2 ** 1074 overflows.
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(double))), -1022) - 52;
  const half = Math.trunc(exponent / 2);
  const mantissa = double / 2 ** half / 2 ** (exponent - half);
  return new D(mantissa).times(new D(2).pow(exponent));
}

/** Sum of x^0 … x^(n−1). */
function geometric(x: D, n: D): D {
  return x.eq(1) ? n : x.pow(n).minus(1).div(x.minus(1));
}

/**
 * Years after the definition: the first time at which the running sum reaches the investment. `never`, or `beyond`
 * a trillion years, where powers leave even this arithmetic.
 */
export function exactPayback(args: Payback): D | 'never' | 'beyond' {
  const [investment, revenue, costRatio, g, d, spend] = args.map(exactly) as [D, D, D, D, D, D];
  if (investment.isZero()) return new D(0);
  const u = g.plus(1);
  const w = d.plus(1);
  const net = revenue.times(new D(1).minus(costRatio));
  const flow = (t: D): D =>
    net
      .times(u.pow(t.minus(1)))
      .minus(spend)
      .div(w.pow(t));
  const sum = (n: D): D =>
    net
      .div(w)
      .times(geometric(u.div(w), n))
      .minus(spend.div(w).times(geometric(new D(1).div(w), n)));
  const reached = (n: D): boolean => sum(n).gte(investment);

  let last: D;
  if (u.lt(1) && spend.gt(0)) {
    if (net.lte(spend)) return 'never';
    last = spend.div(net).ln().div(u.ln()).ceil();
    if (last.gt(1e12)) return 'beyond';
    while (flow(last).gt(0)) last = last.plus(1);
    while (last.gt(0) && flow(last).lte(0)) last = last.minus(1);
    if (!reached(last)) return 'never';
  } else {
    if (net.lte(0) || (u.eq(1) && net.lte(spend))) return 'never';
    if (w.gt(u)) {
      const limit = net.div(d.minus(g)).minus(spend.isZero() ? 0 : spend.div(d));
      if (limit.lte(investment)) return 'never';
    }
    last = new D(1);
    while (!reached(last)) {
      last = last.times(2);
      if (last.gt(1e12)) return 'beyond';
    }
  }
  let first = new D(0);
  while (last.minus(first).gt(1)) {
    const middle = last.plus(first).div(2).floor();
    if (reached(middle)) last = middle;
    else first = middle;
  }
  return first.plus(investment.minus(sum(first)).div(flow(last)));
}

/** spend·(1 + overhead)/(1 − costRatio) − revenue, for a costRatio below 1. */
export function exactGap(spend: number, revenue: number, costRatio: number, overhead: number): D {
  return new Wide(exactly(spend))
    .times(new Wide(exactly(overhead)).plus(1))
    .div(new Wide(1).minus(exactly(costRatio)))
    .minus(exactly(revenue));
}

/** (1 − rivalsShare)·(1 + growth)^years / share. */
export function exactCeiling(share: number, growth: number, years: number, rivalsShare: number): D {
  return new D(1)
    .minus(exactly(rivalsShare))
    .times(exactly(growth).plus(1).pow(exactly(years)))
    .div(exactly(share));
}

/** How far a double is from the exact value, relative to it. */
export function relativeError(value: number, exact: D): number {
  if (exact.isZero()) return Math.abs(value);
  return exactly(value).minus(exact).div(exact).abs().toNumber();
}
