import { D, exactly } from './decimal';

/** The arguments of AI_PAYBACK, all of them; growth that never ends may be omitted. */
export type Payback = readonly [
  investment: number,
  revenue: number,
  costRatio: number,
  growth: number,
  discountRate: number,
  yearlySpend: number,
  growthYears?: number,
];

/** The cash flows behind AI_PAYBACK, from its definition. */
export interface CashFlows {
  readonly net: D;
  /** Discounted net cash of year t. */
  readonly flow: (t: D) => D;
  /** Discounted net cash of the first n years. */
  readonly sum: (n: D) => D;
  /** Whether cumulative cash has a peak: a shrinking revenue falls below the spend. */
  readonly peaks: boolean;
  /** Discounted net cash of all years to come, if it has a limit: growth, or 0 if growth ends, is below the rate. */
  readonly limit: () => D;
  /** The last year whose net cash is above 0, if a shrinking revenue falls below the spend; at most 1e12. */
  readonly lastGain: () => D;
}

/** @param growth apart from the others, because a growth searched for has more digits than a double */
export function cashFlows(
  [, revenue, costRatio, , discountRate, yearlySpend, growthYears = 0]: Payback,
  growth: D,
): CashFlows {
  const u = growth.plus(1);
  const w = exactly(discountRate).plus(1);
  // Rounded as the net revenue is: equal ones stay equal.
  const spend = exactly(yearlySpend).times(1);
  const net = exactly(revenue).times(new D(1).minus(exactly(costRatio)));
  /** How often revenue has grown by a year. */
  const rises = (t: D): D => (growthYears === 0 ? t.minus(1) : D.min(t.minus(1), growthYears));
  const flow = (t: D): D =>
    net
      .times(u.pow(rises(t)))
      .minus(spend)
      .div(w.pow(t));
  const levelYear = new D(growthYears).plus(1);
  return {
    net,
    flow,
    sum: (n) => {
      const growing = growthYears === 0 ? n : D.min(n, levelYear);
      const level = n.minus(growing);
      return net
        .div(w)
        .times(geometric(u.div(w), growing))
        .minus(spend.div(w).times(geometric(new D(1).div(w), growing)))
        .plus(
          level.isZero() ? 0 : flow(levelYear.plus(1)).times(geometric(new D(1).div(w), level)),
        );
    },
    peaks: growth.lt(0) && spend.gt(0) && (growthYears === 0 || flow(levelYear).lte(0)),
    limit() {
      const rate = exactly(discountRate);
      if (growthYears > 0) return this.sum(levelYear).plus(flow(levelYear).div(rate));
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
