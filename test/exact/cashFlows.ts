import { D, exactly } from './decimal';

/** The arguments of AI_PAYBACK, all of them. */
export type Payback = readonly [
  investment: number,
  revenue: number,
  costRatio: number,
  growth: number,
  discountRate: number,
  yearlySpend: number,
];

/** The cash flows behind AI_PAYBACK, from its definition. */
export interface CashFlows {
  readonly net: D;
  /** Discounted net cash of year t. */
  readonly flow: (t: D) => D;
  /** Discounted net cash of the first n years. */
  readonly sum: (n: D) => D;
  /** Discounted net cash of all years to come, for a growth of at least 0 (without a spend, of any) below the rate. */
  readonly limit: () => D;
  /** The last year whose net cash is above 0, where a shrinking revenue falls below the spend; at most 1e12. */
  readonly lastGain: () => D;
}

/** @param growth apart from the others, because a growth searched for has more digits than a double */
export function cashFlows(
  [, revenue, costRatio, , discountRate, yearlySpend]: Payback,
  growth: D,
): CashFlows {
  const u = growth.plus(1);
  const w = exactly(discountRate).plus(1);
  const spend = exactly(yearlySpend);
  const net = exactly(revenue).times(new D(1).minus(exactly(costRatio)));
  const flow = (t: D): D =>
    net
      .times(u.pow(t.minus(1)))
      .minus(spend)
      .div(w.pow(t));
  return {
    net,
    flow,
    sum: (n) =>
      net
        .div(w)
        .times(geometric(u.div(w), n))
        .minus(spend.div(w).times(geometric(new D(1).div(w), n))),
    limit: () => {
      const rate = exactly(discountRate);
      return net.div(rate.minus(growth)).minus(spend.isZero() ? 0 : spend.div(rate));
    },
    lastGain: () => {
      let last = spend.div(net).ln().div(u.ln()).ceil();
      if (last.gt(1e12)) return last;
      while (flow(last).gt(0)) last = last.plus(1);
      while (last.gt(0) && flow(last).lte(0)) last = last.minus(1);
      return last;
    },
  };
}

/** Whether the cumulative cash flow reaches the investment at a time, or before it. */
export function paidBack(terms: Payback, growth: D, time: D): boolean {
  const [investment, , , , , yearlySpend] = terms;
  if (investment === 0) return true;
  const { net, flow, sum, lastGain } = cashFlows(terms, growth);
  const year = time.floor();
  if (growth.lt(0) && yearlySpend > 0 && flow(D.max(1, year)).lte(0)) {
    return net.gt(yearlySpend) && sum(lastGain()).gte(exactly(investment));
  }
  const rest = time.minus(year);
  // Nothing more comes in a year that brings less than it takes.
  const more = rest.isZero() ? rest : D.max(0, rest.times(flow(year.plus(1))));
  return sum(year).plus(more).gte(exactly(investment));
}

/** Sum of x^0 … x^(n−1). */
function geometric(x: D, n: D): D {
  return x.eq(1) ? n : x.pow(n).minus(1).div(x.minus(1));
}
