import { cumulativeFlows } from '../../finance/cumulativeFlows';
import { numberAnswer, type Calculation } from '../calculation';
import { flowsValues } from '../callValues';
import type { CalculationStep } from '../explanation';
import { explainText } from '../explainTexts';
import { onePlus, power, stepNumber } from './stepNumber';

const { found, given } = stepNumber;

/** Beyond it the years are not counted one by one. */
const maxYears = 10_000;

/** The cumulative cash flow before the year of recovery, what that year brings, and the part of it that is needed. */
export function flowsSteps({ values, outcome }: Calculation): readonly CalculationStep[] {
  const { flows, discountRate } = flowsValues(values);
  const answer = numberAnswer(outcome);
  if (answer === undefined) return endStep(flows, discountRate);

  const result = { value: answer, unit: 'years' } as const;
  const label = explainText(({ steps }) => steps.payback);
  const year = Math.ceil(answer);
  if (answer === 0 || year > maxYears) return [{ label, result }];
  const years = cumulativeFlows(flows.slice(0, year + 1), discountRate);
  const [before, own] = [years[year - 1], years[year]];
  if (!before || !own || !Number.isFinite(before.cumulative + own.discounted)) {
    return [{ label, result }];
  }
  const part = answer - (year - 1);
  return [
    cumulativeStep(year - 1, before.cumulative),
    {
      label: explainText(({ steps }) => steps.netCash(year)),
      result: { value: flows[year] ?? 0, unit: 'money' },
    },
    ...(discountRate === 0
      ? []
      : [
          {
            label: explainText(({ steps }) => steps.presentValue(year)),
            calculation: `${given(flows[year] ?? 0)} / ${onePlus(discountRate)}${power(year)}`,
            result: { value: own.discounted, unit: 'money' as const },
          },
        ]),
    {
      label: explainText(({ steps }) => steps.fractionOfYear(year)),
      calculation: `${found(-before.cumulative)} / ${found(own.discounted)}`,
      result: { value: part, unit: 'number' },
    },
    { label, calculation: `${year - 1} + ${found(part)}`, result },
  ];
}

/** If it is not paid back: the cumulative cash flow after the last year. */
function endStep(flows: readonly number[], discountRate: number): readonly CalculationStep[] {
  if (flows.length > maxYears) return [];
  const last = cumulativeFlows(flows, discountRate).at(-1)?.cumulative;
  return last !== undefined && Number.isFinite(last)
    ? [cumulativeStep(flows.length - 1, last)]
    : [];
}

function cumulativeStep(year: number, value: number): CalculationStep {
  return {
    label: explainText(({ steps }) => steps.cumulative(year)),
    result: { value, unit: 'money' },
  };
}
