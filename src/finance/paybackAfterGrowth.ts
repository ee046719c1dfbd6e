import { balanceAfter, balanceTerms, nextYearCashFlow } from './balance';
import { interpolate, logOnePlus } from './compounding';
import { DoubleDouble } from './doubleDouble';
import { finiteOrTooLarge, noAnswer, type NoAnswer } from './noAnswer';
import type { PaybackTerms } from './paybackTerms';

/**
 * Years until an investment is paid back if growth ends after `growthYears` years.
 *
 * Until the year after it is the payback of growth that never ends. From then on each year brings the same net cash, so
 * what is left of the investment is a payback with a growth of 0, for which a closed form exists with a yearly spend too.
 *
 * @param terms investment and revenue above 0, costRatio below 1, growthYears above 0, growth not 0
 * @param endless the payback if growth never ends
 * @returns as `payback`
 */
export function paybackAfterGrowth(
  terms: PaybackTerms,
  endless: number | NoAnswer,
): number | NoAnswer {
  const { investment, growth, discountRate, yearlySpend, growthYears } = terms;
  const isBefore =
    typeof endless === 'number'
      ? endless < (growthYears + 1) * (1 - 1e-9)
      : endless.reason.kind === 'spendTakesAll' || endless.reason.kind === 'tooFarApart';
  if (isBefore) return endless;
  const logGrown =
    growthYears * logOnePlus((growth - discountRate) / (1 + discountRate), growth, discountRate);
  // The level years are so far off that a double holds nothing of their present value.
  const isOutOfReach = discountRate > 0 && logGrown < -800;
  const fallsShort = typeof endless !== 'number' && endless.reason.kind === 'sumsShort';
  if (isOutOfReach && fallsShort) return endless;

  const inDigits = balanceTerms(terms);
  const { scale, net, year } = inDigits;
  const balance = balanceAfter(growthYears, inDigits, growthYears);
  /** What is left, negative, and the net cash that a year brings: both at the end of the first level year. */
  const left = balance.left.times(year.discount);
  const flow = nextYearCashFlow(balance, year);

  if (yearlySpend > 0 && flow.toNumber() <= 0) {
    // A shrinking revenue has fallen below the spend before.
    if (growth < 0) return endless;
    const netRevenue = (net.toNumber() / scale) * (1 + growth) ** growthYears;
    return noAnswer({ kind: 'spendTakesAll', netRevenue, yearlySpend, hasGrown: true });
  }
  const excess = -discountRate / (1 + discountRate);
  const logRatio = -Math.log1p(discountRate);
  // A flow near the least double has lost its digits; its logarithm has not.
  const isLost = flow.toNumber() < 1e-290;
  const logFlows =
    Math.log(-left.toNumber()) -
    (isLost ? Math.log(net.toNumber()) + logGrown + logRatio : Math.log(flow.toNumber()));
  const flows = isLost ? Math.exp(logFlows) : -left.toNumber() / flow.toNumber();
  if (flows < 0.9 || discountRate === 0 || Math.abs(flows * excess) < 1e-16) {
    return finiteOrTooLarge(growthYears + flows);
  }

  let log = Math.log1p(flows * excess);
  if (log === Infinity) log = logFlows + Math.log(excess);
  if (discountRate > 0) {
    // All level years together bring this much.
    const ever = flow.times(DoubleDouble.sum(1, discountRate)).over(DoubleDouble.of(discountRate));
    const over = ever.plus(left);
    if (over.toNumber() <= 0) {
      return noAnswer({ kind: 'sumsShort', sum: investment + over.toNumber() / scale, investment });
    }
    const share = over.over(ever).toNumber();
    if (share < 0.5) log = Math.log(share);
  }
  const time = growthYears + interpolate(log / logRatio, excess, logRatio);
  return Number.isNaN(time) ? noAnswer({ kind: 'tooFarApart' }) : finiteOrTooLarge(time);
}
