import { commonScale } from './commonScale';
import { DoubleDouble } from './doubleDouble';
import type { PaybackTerms } from './paybackTerms';

/** Without a number of years, the schedule ends here at the latest. */
const maxDefaultYears = 50;

/** One year of the schedule; all amounts in the unit of the arguments, costs as positive numbers. */
export interface ScheduleYear {
  readonly year: number;
  readonly revenue: number;
  readonly runningCost: number;
  readonly spend: number;
  readonly netCash: number;
  readonly discounted: number;
  readonly cumulative: number;
}

/**
 * The year-by-year table behind `payback`: net cash = revenue − operating cost − spend; discounted = net cash over
 * (1 + discountRate)^year; cumulative = the cumulative cash flow of discounted. Year 0 holds the investment, as spend.
 *
 * Arguments are those of `payback`; growthYears is the last.
 *
 * @param years how many years, 1 to 200; 0: to the year of recovery, at most 50
 * @returns year 0 and the years after it; an amount too large for a double is Infinity, or NaN if two such meet
 * @example paybackSchedule(60, 20).at(-1)?.cumulative // 0, in year 3
 */
export function paybackSchedule(
  investment: number,
  revenue: number,
  costRatio = 0,
  growth = 0,
  discountRate = 0,
  yearlySpend = 0,
  years = 0,
  growthYears = 0,
): readonly ScheduleYear[] {
  return scheduleOf(
    { investment, revenue, costRatio, growth, discountRate, yearlySpend, growthYears },
    years,
  );
}

/** `paybackSchedule` of terms by name. */
export function scheduleOf(terms: PaybackTerms, years = 0): readonly ScheduleYear[] {
  const { investment, revenue, costRatio, growth, discountRate, yearlySpend, growthYears } = terms;
  const margin = DoubleDouble.sum(1, -costRatio);
  const yearlyGrowth = DoubleDouble.sum(1, growth);
  const yearlyDiscount = DoubleDouble.sum(1, discountRate);
  // Amounts near the end of a double would overflow in twice its digits.
  const scale = commonScale(investment, revenue, yearlySpend);
  const amount = (scaled: DoubleDouble): number => scaled.toNumber() / scale;
  const spend = DoubleDouble.of(yearlySpend * scale);

  let income = DoubleDouble.of(revenue * scale);
  let discount = yearlyDiscount;
  let cumulative = DoubleDouble.of(0 - investment * scale);
  const schedule: ScheduleYear[] = [
    {
      year: 0,
      revenue: 0,
      runningCost: 0,
      spend: investment,
      netCash: 0 - investment,
      discounted: 0 - investment,
      cumulative: 0 - investment,
    },
  ];
  // 0.9 is not exact in binary: the rounding residue in the last year must not add a year.
  const recovered = -investment * scale * 1e-12;
  for (let year = 1; year <= (years || maxDefaultYears); year++) {
    if (years === 0 && cumulative.toNumber() >= recovered) break;
    const net = income.times(margin).minus(spend);
    const discounted = net.over(discount);
    cumulative = cumulative.plus(discounted);
    schedule.push({
      year,
      revenue: amount(income),
      runningCost: amount(income.times(DoubleDouble.of(costRatio))),
      spend: yearlySpend,
      netCash: amount(net),
      discounted: amount(discounted),
      cumulative: amount(cumulative),
    });
    if (growthYears === 0 || year <= growthYears) income = income.times(yearlyGrowth);
    discount = discount.times(yearlyDiscount);
  }
  return schedule;
}
