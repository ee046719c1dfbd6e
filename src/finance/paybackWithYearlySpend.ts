import {
  after,
  balanceTerms,
  nextYearCashFlow,
  doubled,
  type Balance,
  type YearSpan,
} from './balance';
import { DoubleDouble } from './doubleDouble';
import { finiteOrTooLarge, noAnswer, type NoAnswer } from './noAnswer';
import type { PaybackTerms } from './paybackTerms';

/**
 * Years until an investment with a yearly spend is paid back: no closed form exists.
 *
 * The last year with a balance still to be paid back is found in O(log years) steps: first spans of 1, 2, 4, … years
 * while a balance is left, then the same spans once more, the longest first.
 *
 * @param terms investment, revenue and yearlySpend above 0, costRatio below 1
 * @returns as `payback`
 */
export function paybackWithYearlySpend(terms: PaybackTerms): number | NoAnswer {
  const { investment, growth, discountRate, yearlySpend } = terms;
  const { scale, owed, net, spend, start, year } = balanceTerms(terms);

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

  const surplus = net.minus(spend).over(spend).toNumber();
  const logSurplus = Number.isFinite(surplus)
    ? Math.log1p(surplus)
    : Math.log(net.toNumber()) - Math.log(spend.toNumber());
  /** The last year that brings cash; a shrinking revenue falls below the spend after it. */
  const lastGain = growth < 0 ? Math.ceil(-logSurplus / Math.log1p(growth)) : Infinity;
  const goesOn = (balance: Balance): boolean =>
    balance.left.toNumber() < 0 && balance.years <= lastGain;

  const spans: YearSpan[] = [];
  for (let span = year; goesOn(after(start, span)); span = doubled(span)) {
    if (spans.length === 1023) return noAnswer({ kind: 'tooLarge' });
    spans.push(span);
  }
  let last = start;
  for (const span of spans.reverse()) {
    const next = after(last, span);
    if (goesOn(next)) last = next;
  }

  const flow = nextYearCashFlow(last, year).toNumber();
  if (flow <= 0 && growth >= 0) return noAnswer({ kind: 'tooFarApart' });
  if (flow <= 0 || last.years >= lastGain) {
    const left =
      (last.left.toNumber() / scale) * (discountRate > 0 ? 1 : (1 + discountRate) ** -last.years);
    return noAnswer({ kind: 'peaksShort', sum: investment + left, years: last.years, investment });
  }
  // A flow beyond 2^996 is NaN: it pays whatever is left at once.
  const rest = Number.isNaN(flow) ? 0 : -last.left.times(year.discount).toNumber() / flow;
  return finiteOrTooLarge(last.years + rest);
}
