import { D, exactly } from './decimal';

/** The arguments of AI_REQUIRED_REVENUE, all of them. */
export type RequiredCall = readonly [
  investment: number,
  years: number,
  costRatio: number,
  growth: number,
  discountRate: number,
  yearlySpend: number,
  growthYears: number,
  residualValue: number,
];

/** The revenue of year 1 that pays for investment, spend and return within some years, from the definition; `none` for a costRatio of 1 or more. */
export function exactRequired(call: RequiredCall): D | 'none' {
  const [investment, years, costRatio, growth, discountRate, spend, growthYears, residual] =
    call.map(exactly) as [D, D, D, D, D, D, D, D];
  if (costRatio.gte(1)) return 'none';
  const u = growth.plus(1);
  const w = discountRate.plus(1);
  const whole = years.floor();
  const part = years.minus(whole);
  /** Sum of q^0 … q^(n − 1). */
  const geometric = (q: D, n: D): D => (q.eq(1) ? n : q.pow(n).minus(1).div(q.minus(1)));
  const rising = growthYears.isZero() ? whole : D.min(growthYears, whole);
  const level = whole.minus(rising);
  const v = new D(1).div(w);
  const worth = geometric(u.div(w), rising)
    .plus(u.div(w).pow(rising).times(geometric(v, level)))
    .div(w)
    .plus(part.times(u.pow(rising)).div(w.pow(whole.plus(1))));
  const spent = geometric(v, whole)
    .div(w)
    .plus(part.div(w.pow(whole.plus(1))))
    .times(spend);
  const outlay = investment.plus(spent).minus(residual.div(w.pow(years)));
  if (outlay.lte(0)) return new D(0);
  return outlay.div(worth).div(new D(1).minus(costRatio));
}
