import { cashFlows, type Payback } from './cashFlows';
import { D, exactly } from './decimal';

/**
 * One year of AI_PAYBACK_SCHEDULE, from year 1 on: revenue, operating cost, spend, net cash, discounted, cumulative.
 */
export function exactScheduleYear(terms: Payback, year: number): readonly D[] {
  const [investment, revenue, costRatio, growth, , yearlySpend, growthYears] = terms.map(
    (each = 0) => exactly(each),
  ) as [D, D, D, D, D, D, D?];
  const { flow, sum } = cashFlows(terms, growth);
  const rises = !growthYears || growthYears.isZero() ? year - 1 : D.min(year - 1, growthYears);
  const income = revenue.times(growth.plus(1).pow(rises));
  const cost = income.times(costRatio);
  const t = new D(year);
  return [
    income,
    cost,
    yearlySpend,
    income.minus(cost).minus(yearlySpend),
    flow(t),
    sum(t).minus(investment),
  ];
}
