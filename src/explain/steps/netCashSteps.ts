import { scheduleOf } from '../../finance/paybackSchedule';
import type { PaybackTerms } from '../../finance/paybackTerms';
import type { CalculationStep } from '../explanation';
import { explainText } from '../explainTexts';

import { onePlus, power, stepNumber } from './stepNumber';

const { given, givenPercent, found } = stepNumber;

/** Net cash flow of a year, and its present value if there is a discount rate. */
export function netCashSteps(terms: PaybackTerms, year: number): readonly CalculationStep[] {
  const { revenue, costRatio, growth, discountRate, yearlySpend, growthYears } = terms;
  const row = scheduleOf(terms, year)[year];
  // Amounts beyond the range of a double cannot be shown.
  if (!row || !Number.isFinite(row.discounted)) return [];
  const rises = growthYears === 0 ? year - 1 : Math.min(year - 1, growthYears);
  const grown = rises > 0 && growth !== 0 ? ` × ${onePlus(growth)}${power(rises)}` : '';
  const margin = costRatio > 0 ? ` × (1 − ${givenPercent(costRatio)})` : '';
  const spend = yearlySpend > 0 ? ` − ${given(yearlySpend)}` : '';
  const factors = `${grown}${margin}${spend}`;
  const net: CalculationStep = {
    label: explainText(({ steps }) => steps.netCash(year)),
    ...(factors && { calculation: `${given(revenue)}${factors}` }),
    result: { value: row.netCash, unit: 'money' },
  };
  if (discountRate === 0) return [net];
  return [
    net,
    {
      label: explainText(({ steps }) => steps.presentValue(year)),
      calculation: `${found(row.netCash)} / ${onePlus(discountRate)}${power(year)}`,
      result: { value: row.discounted, unit: 'money' },
    },
  ];
}
