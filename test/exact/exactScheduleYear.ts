import { cashFlows, type Payback } from './cashFlows';
import { D, exactly } from './decimal';

/**
 * One year of AI_PAYBACK_SCHEDULE, from year 1 on: revenue, operating cost, spend, net cash, discounted, cumulative.
 */
export function exactScheduleYear(terms: Payback, year: number): readonly D[] {
  const [investment, revenue, costRatio, growth, , yearlySpend] = terms.map(exactly) as [
    D,
    D,
    D,
    D,
    D,
    D,
  ];
  const { flow, sum } = cashFlows(terms, growth);
  const income = revenue.times(growth.plus(1).pow(year - 1));
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
