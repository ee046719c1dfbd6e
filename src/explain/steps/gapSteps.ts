import { numberAnswer, type Calculation } from '../calculation';
import { gapValues } from '../callValues';
import type { CalculationStep } from '../explanation';
import { explainText } from '../explainTexts';
import { onePlus, stepNumber } from './stepNumber';

const { given, givenPercent, found, foundPercent } = stepNumber;

/** Spend including overhead, gross margin, required revenue and the gap. */
export function gapSteps({ values, outcome }: Calculation): readonly CalculationStep[] {
  const { spend, revenue, costRatio, overhead } = gapValues(values);
  const whole = spend * (1 + overhead);
  const margin = 1 - costRatio;
  const answer = numberAnswer(outcome);
  const steps: CalculationStep[] = [
    {
      label: explainText(({ steps }) => steps.spend),
      calculation: `${given(spend)} × ${onePlus(overhead)}`,
      result: { value: whole, unit: 'money' },
    },
    {
      label: explainText(({ steps }) => steps.grossMargin),
      calculation: `1 − ${givenPercent(costRatio)}`,
      result: { value: margin, unit: 'fraction' },
    },
  ];
  if (answer === undefined) return steps;
  const required = whole / margin;
  return [
    ...steps,
    {
      label: explainText(({ steps }) => steps.requiredRevenue),
      calculation: `${found(whole)} / ${foundPercent(margin)}`,
      result: { value: required, unit: 'money' },
    },
    {
      label: explainText(({ steps }) => steps.gap),
      calculation: `${found(required)} − ${given(revenue)}`,
      result: { value: answer, unit: 'money' },
    },
  ];
}
