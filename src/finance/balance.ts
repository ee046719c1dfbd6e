import { commonScale } from './commonScale';
import { DoubleDouble } from './doubleDouble';
import type { PaybackTerms } from './paybackTerms';

/**
 * What some years in a row do. To keep every factor of falling flows at most 1, amounts are counted in a unit that
 * grows with the discount rate if that is positive; what then overflows is growth alone, and it has paid back.
 */
export interface YearSpan {
  readonly years: number;
  readonly growth: DoubleDouble;
  readonly discount: DoubleDouble;
  readonly unit: DoubleDouble;
  /** Net revenue of the span, at its end, if it began with a revenue of 1. */
  readonly earned: DoubleDouble;
  /** Spend of the span, at its end. */
  readonly spent: DoubleDouble;
}

/** The cumulative cash flow after some years; `left` is negative while the investment is not paid back. */
export interface Balance {
  readonly years: number;
  readonly left: DoubleDouble;
  /** Net revenue of the year after: it stays finite even if growth alone, of a tiny amount, would overflow. */
  readonly revenue: DoubleDouble;
  readonly unit: DoubleDouble;
}

/** The terms of a payback in twice the digits of a double. */
export interface BalanceTerms {
  /** By which every amount is multiplied, so that products stay within a double. */
  readonly scale: number;
  readonly owed: DoubleDouble;
  readonly net: DoubleDouble;
  readonly spend: DoubleDouble;
  readonly start: Balance;
  /** A span of one year in which revenue grows. */
  readonly year: YearSpan;
  /** A span of one year after which revenue stays what it is. */
  readonly level: YearSpan;
}

/**
 * The balance still to be paid back: it compounds at the discount rate and falls by the net cash of each year. A span
 * of years acts on it as one step, and two equal spans make the next longer one. All in twice the digits of a double,
 * because the flows cancel.
 *
 * @param terms investment and revenue above 0, costRatio below 1
 */
export function balanceTerms(terms: PaybackTerms): BalanceTerms {
  const { investment, revenue, costRatio, growth, discountRate, yearlySpend, growthYears } = terms;
  const scale = commonScale(investment, revenue, yearlySpend);
  const owed = DoubleDouble.of(investment * scale);
  const net = DoubleDouble.of(revenue * scale).times(DoubleDouble.sum(1, -costRatio));
  const spend = DoubleDouble.of(yearlySpend * scale);
  const yearlyDiscount = DoubleDouble.sum(1, discountRate);
  // Without a spend whose unit would grow, present values stay a double longer.
  const isPresentValue = discountRate > 0 || (growthYears > 0 && yearlySpend === 0);
  const unit = isPresentValue ? yearlyDiscount : DoubleDouble.one;
  const year: YearSpan = {
    years: 1,
    growth: DoubleDouble.sum(1, growth).over(unit),
    discount: isPresentValue ? DoubleDouble.one : yearlyDiscount,
    unit: discountRate > 0 ? DoubleDouble.one.over(unit) : DoubleDouble.one,
    earned: DoubleDouble.one.over(unit),
    spent: spend.over(unit),
  };
  return {
    scale,
    owed,
    net,
    spend,
    start: { years: 0, left: DoubleDouble.zero.minus(owed), revenue: net, unit: DoubleDouble.one },
    year,
    level: { ...year, growth: DoubleDouble.one.over(unit) },
  };
}

/** A span twice as long. */
export function doubled(span: YearSpan): YearSpan {
  return {
    years: span.years * 2,
    growth: span.growth.times(span.growth),
    discount: span.discount.times(span.discount),
    unit: span.unit.times(span.unit),
    earned: span.earned.times(span.growth.plus(span.discount)),
    spent: span.spent.times(span.unit.plus(span.discount)),
  };
}

/** A balance after a span. */
export function after(balance: Balance, span: YearSpan): Balance {
  return {
    years: balance.years + span.years,
    left: balance.left
      .times(span.discount)
      .plus(span.earned.times(balance.revenue))
      .minus(span.spent.times(balance.unit)),
    revenue: balance.revenue.times(span.growth),
    unit: balance.unit.times(span.unit),
  };
}

/** What the year after a balance brings; NaN beyond 2^996. */
export function nextYearCashFlow(balance: Balance, year: YearSpan): DoubleDouble {
  return year.earned.times(balance.revenue).minus(year.spent.times(balance.unit));
}

/** Where the balance is after some whole years, of which revenue grows in the first `growthYears`; 0: in all of them. */
export function balanceAfter(
  years: number,
  { start, year, level }: BalanceTerms,
  growthYears: number,
): Balance {
  const growing = growthYears === 0 ? years : Math.min(years, growthYears);
  return repeat(level, years - growing, repeat(year, growing, start));
}

/** A span of one year as often as that, in O(log count) steps. */
function repeat(year: YearSpan, count: number, from: Balance): Balance {
  let balance = from;
  let span = year;
  for (let rest = count; rest >= 1; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) balance = after(balance, span);
    span = doubled(span);
  }
  return balance;
}
