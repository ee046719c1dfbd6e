import { paybackSchedule, type ScheduleYear } from '../finance/paybackSchedule';

/** The numbers that decide when an investment is earned back. */
export interface PaybackValues {
  readonly investment: number;
  readonly revenue: number;
  readonly costRatio: number;
  readonly growth: number;
  readonly discountRate: number;
  readonly yearlySpend: number;
}

/** Arguments of AI_PAYBACK, in its order. */
export function paybackValues(values: readonly number[]): PaybackValues {
  const [
    investment = 0,
    revenue = 0,
    costRatio = 0,
    growth = 0,
    discountRate = 0,
    yearlySpend = 0,
  ] = values;
  return { investment, revenue, costRatio, growth, discountRate, yearlySpend };
}

/** Arguments of AI_BREAKEVEN_GROWTH, in its order, with a growth. */
export function valuesWithGrowth(values: readonly number[], growth: number): PaybackValues {
  const [investment = 0, revenue = 0, , costRatio = 0, discountRate = 0, yearlySpend = 0] = values;
  return { investment, revenue, costRatio, growth, discountRate, yearlySpend };
}

/** Their cash year by year, from year 0. */
export function scheduleOf(values: PaybackValues, years: number): readonly ScheduleYear[] {
  const { investment, revenue, costRatio, growth, discountRate, yearlySpend } = values;
  return paybackSchedule(investment, revenue, costRatio, growth, discountRate, yearlySpend, years);
}
