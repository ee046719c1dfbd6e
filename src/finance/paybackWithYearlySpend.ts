import { commonScale } from './commonScale';
import { DoubleDouble } from './doubleDouble';
import { finite, noAnswer, type NoAnswer } from './noAnswer';

/**
 * Years until an investment is earned back where money is spent again each year: no closed form exists.
 *
 * The balance still to be earned back compounds at the discount rate and falls by the net cash of each year. A span of
 * years acts on it as one step, and two equal spans make the next longer one, so the last year with a balance is found
 * in O(log years) steps: first spans of 1, 2, 4, … years while a balance is left, then the same spans once more, the
 * longest first. All in twice the digits of a double, because the flows cancel.
 *
 * Arguments and answer are those of `payback`; investment, revenue and yearlySpend above 0, costRatio below 1.
 */
export function paybackWithYearlySpend(
  investment: number,
  revenue: number,
  costRatio: number,
  growth: number,
  discountRate: number,
  yearlySpend: number,
): number | NoAnswer {
  const scale = commonScale(investment, revenue, yearlySpend);
  const owed = DoubleDouble.of(investment * scale);
  const net = DoubleDouble.of(revenue * scale).times(DoubleDouble.sum(1, -costRatio));
  const spend = DoubleDouble.of(yearlySpend * scale);

  if (growth <= 0 && net.minus(spend).toNumber() <= 0) {
    return noAnswer({ kind: 'spendTakesAll', netRevenue: net.toNumber() / scale, yearlySpend });
  }
  if (growth >= 0 && growth < discountRate) {
    const sum = net
      .over(DoubleDouble.sum(discountRate, -growth))
      .minus(spend.over(DoubleDouble.of(discountRate)));
    if (sum.minus(owed).toNumber() <= 0) {
      return noAnswer({ kind: 'sumsShort', sum: sum.toNumber() / scale, investment });
    }
  }

  const yearlyGrowth = DoubleDouble.sum(1, growth);
  const yearlyDiscount = DoubleDouble.sum(1, discountRate);
  const unit = discountRate > 0 ? yearlyDiscount : DoubleDouble.one;
  const year: Span = {
    years: 1,
    growth: yearlyGrowth.over(unit),
    discount: discountRate > 0 ? DoubleDouble.one : yearlyDiscount,
    unit: discountRate > 0 ? DoubleDouble.one.over(unit) : DoubleDouble.one,
    earned: DoubleDouble.one.over(unit),
    spent: spend.over(unit),
  };
  const start: Balance = {
    years: 0,
    left: DoubleDouble.zero.minus(owed),
    revenue: net,
    unit: DoubleDouble.one,
  };

  /** The last year that brings cash; a shrinking revenue falls below the spend after it. */
  const lastGain =
    growth < 0
      ? Math.ceil(-Math.log1p(net.minus(spend).over(spend).toNumber()) / Math.log1p(growth))
      : Infinity;
  const goesOn = (balance: Balance): boolean =>
    balance.left.toNumber() < 0 && balance.years <= lastGain;

  const spans: Span[] = [];
  for (let span = year; goesOn(after(start, span)); span = twice(span)) {
    if (spans.length === 1023) return noAnswer({ kind: 'tooLarge' });
    spans.push(span);
  }
  let last = start;
  for (const span of spans.reverse()) {
    const next = after(last, span);
    if (goesOn(next)) last = next;
  }

  const flow = year.earned.times(last.revenue).minus(year.spent.times(last.unit)).toNumber();
  if (flow <= 0 && growth >= 0) return noAnswer({ kind: 'tooFarApart' });
  if (flow <= 0 || last.years >= lastGain) {
    const left =
      (last.left.toNumber() / scale) * (discountRate > 0 ? 1 : (1 + discountRate) ** -last.years);
    return noAnswer({ kind: 'peaksShort', sum: investment + left, years: last.years, investment });
  }
  // A flow beyond 2^996 is NaN: it pays whatever is left at once.
  const rest = Number.isNaN(flow) ? 0 : -last.left.times(year.discount).toNumber() / flow;
  return finite(last.years + rest);
}

/**
 * What some years in a row do. To keep every factor of falling flows at most 1, amounts are counted in a unit that
 * grows with the discount rate where that is positive; what then overflows is growth alone, and it has paid back.
 */
interface Span {
  readonly years: number;
  readonly growth: DoubleDouble;
  readonly discount: DoubleDouble;
  readonly unit: DoubleDouble;
  /** Net revenue of the span, at its end, if it began with a revenue of 1. */
  readonly earned: DoubleDouble;
  /** Spend of the span, at its end. */
  readonly spent: DoubleDouble;
}

/** Where the running sum stands after some years; `left` is negative while the investment is not earned back. */
interface Balance {
  readonly years: number;
  readonly left: DoubleDouble;
  /** Net revenue of the year after: it stays a double where growth alone, on next to nothing, would not. */
  readonly revenue: DoubleDouble;
  readonly unit: DoubleDouble;
}

function twice(span: Span): Span {
  return {
    years: span.years * 2,
    growth: span.growth.times(span.growth),
    discount: span.discount.times(span.discount),
    unit: span.unit.times(span.unit),
    earned: span.earned.times(span.growth.plus(span.discount)),
    spent: span.spent.times(span.unit.plus(span.discount)),
  };
}

function after(balance: Balance, span: Span): Balance {
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
