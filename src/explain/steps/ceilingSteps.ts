import { numberAnswer, type Calculation } from '../calculation';
import { ceilingValues } from '../callValues';
import type { CalculationStep } from '../explanation';
import { explainText } from '../explainTexts';
import { onePlus, stepNumber } from './stepNumber';

const { given, givenPercent, found } = stepNumber;

/** What share growth allows, what market growth allows, and both together. */
export function ceilingSteps({ values, outcome }: Calculation): readonly CalculationStep[] {
  const { share, growth, years, rivalsShare } = ceilingValues(values);
  const answer = numberAnswer(outcome);
  const room = (1 - rivalsShare) / share;
  const market = (1 + growth) ** years;
  const steps: CalculationStep[] = [
    {
      label: explainText(({ steps }) => steps.multipleFromShare),
      calculation: `(1 − ${givenPercent(rivalsShare)}) / ${givenPercent(share)}`,
      result: { value: room, unit: 'times' },
    },
    {
      label: explainText(({ steps }) => steps.multipleFromGrowth),
      calculation: `${onePlus(growth)}^${given(years)}`,
      result: { value: market, unit: 'times' },
    },
  ];
  if (answer === undefined) return steps;
  return [
    ...steps,
    {
      label: explainText(({ steps }) => steps.ceiling),
      calculation: `${found(room)} × ${found(market)}`,
      result: { value: answer, unit: 'times' },
    },
  ];
}
