import { requiredRevenue } from '../../finance/requiredRevenue';
import { numberAnswer, type Calculation } from '../calculation';
import { requiredRevenueValues } from '../callValues';
import type { CalculationStep } from '../explanation';
import { explainText } from '../explainTexts';
import { onePlus, stepNumber } from './stepNumber';

const { given, givenPercent, found, foundPercent } = stepNumber;

/** What revenue has to pay for, the gross margin, what revenue of 1 is worth over the years, and their quotient. */
export function requiredRevenueSteps({ values, outcome }: Calculation): readonly CalculationStep[] {
  const { terms, years, residualValue } = requiredRevenueValues(values);
  const { investment, costRatio, growth, discountRate, yearlySpend, growthYears } = terms;
  const margin = 1 - costRatio;
  const marginStep: CalculationStep = {
    label: explainText(({ steps }) => steps.grossMargin),
    calculation: `1 − ${givenPercent(costRatio)}`,
    result: { value: margin, unit: 'fraction' },
  };
  const answer = numberAnswer(outcome);
  if (answer === undefined) return [marginStep];

  const levelWorth = worthOfOne(years, 0, discountRate, 0);
  const worth = worthOfOne(years, growth, discountRate, growthYears);
  const spent = yearlySpend * levelWorth;
  const residual = residualValue / (1 + discountRate) ** years;
  const outlay = investment + spent - residual;
  const isShown = [spent, residual, worth].every(Number.isFinite);
  const last: CalculationStep = {
    label: explainText(({ steps }) => steps.requiredRevenue),
    ...(outlay > 0 &&
      isShown && {
        calculation: `${found(outlay)} / ${costRatio > 0 ? `(${foundPercent(margin)} × ${found(worth)})` : found(worth)}`,
      }),
    result: { value: answer, unit: 'money' },
  };
  // Amounts beyond the range of a double cannot be shown.
  if (!isShown) return [last];

  const steps: CalculationStep[] = [];
  if (yearlySpend > 0) {
    steps.push({
      label: explainText(({ steps }) => steps.spendWorth),
      calculation: `${given(yearlySpend)} × ${found(levelWorth)}`,
      result: { value: spent, unit: 'money' },
    });
  }
  if (residualValue > 0) {
    steps.push({
      label: explainText(({ steps }) => steps.residualWorth),
      calculation: `${given(residualValue)} / ${onePlus(discountRate)}^${given(years)}`,
      result: { value: residual, unit: 'money' },
    });
  }
  const added = yearlySpend > 0 ? ` + ${found(spent)}` : '';
  const repaid = residualValue > 0 ? ` − ${found(residual)}` : '';
  steps.push({
    label: explainText(({ steps }) => steps.toRecover),
    ...((added || repaid) && { calculation: `${given(investment)}${added}${repaid}` }),
    result: { value: outlay, unit: 'money' },
  });
  if (costRatio > 0) steps.push(marginStep);
  return [
    ...steps,
    {
      label: explainText(({ steps }) => steps.revenueWorth),
      result: { value: worth, unit: 'number' },
    },
    last,
  ];
}

/** The present value of revenue of 1 in year 1 over the years; NaN if a double does not hold it. */
function worthOfOne(
  years: number,
  growth: number,
  discountRate: number,
  growthYears: number,
): number {
  const required = requiredRevenue(1, years, 0, growth, discountRate, 0, growthYears);
  return typeof required === 'number' ? 1 / required : NaN;
}
