import { paybackOf } from '../../finance/payback';
import type { PaybackTerms } from '../../finance/paybackTerms';
import type { Text } from '../../language';
import { numberAnswer, type Calculation } from '../calculation';
import type { CalculationStep } from '../explanation';
import { explainText } from '../explainTexts';
import { breakevenGrowthValues } from '../callValues';
import type { Quantity } from '../quantity';
import { netCashSteps } from './netCashSteps';
import { stepNumber } from './stepNumber';

/** Net cash of the first year, the payback without growth and with the growth found, and that growth. */
export function breakevenGrowthSteps({ values, outcome }: Calculation): readonly CalculationStep[] {
  const { terms: level } = breakevenGrowthValues(values);
  const answer = numberAnswer(outcome);
  const steps: CalculationStep[] = [
    ...netCashSteps(level, 1),
    {
      label: explainText(({ steps }) => steps.withoutGrowth),
      result: timeText(level),
    },
  ];
  if (answer === undefined) return steps;
  const percent = stepNumber.foundPercent(answer);
  return [
    ...steps,
    {
      label: explainText(({ steps }) => steps.withGrowth(percent)),
      result: timeText({ ...level, growth: answer }),
    },
    {
      label: explainText(({ steps }) => steps.breakevenGrowth),
      result: { value: answer, unit: 'fraction' },
    },
  ];
}

function timeText(terms: PaybackTerms): Quantity | Text {
  const years = paybackOf(terms);
  return typeof years === 'number'
    ? { value: years, unit: 'years' }
    : explainText(({ steps }) => steps.never);
}
