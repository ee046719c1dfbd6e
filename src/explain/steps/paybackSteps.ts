import { scheduleOf } from '../../finance/paybackSchedule';
import type { PaybackTerms } from '../../finance/paybackTerms';
import { numberAnswer, type Calculation } from '../calculation';
import type { CalculationStep } from '../explanation';
import { explainText } from '../explainTexts';
import { paybackValues } from '../callValues';
import { netCashSteps } from './netCashSteps';
import { stepNumber } from './stepNumber';

const { found } = stepNumber;

/** Beyond it the years are not counted one by one. */
const maxYears = 10_000;

/** Net cash of the first year, the last whole year and what is then missing, and the part of the year of recovery. */
export function paybackSteps({ values, outcome }: Calculation): readonly CalculationStep[] {
  const terms = paybackValues(values);
  const answer = numberAnswer(outcome);
  const first = netCashSteps(terms, 1);
  if (answer === undefined) return first;
  return [...first, ...recoverySteps(terms, answer)];
}

function recoverySteps(terms: PaybackTerms, answer: number): readonly CalculationStep[] {
  const result = { value: answer, unit: 'years' } as const;
  const label = explainText(({ steps }) => steps.payback);
  if (answer > maxYears) return [{ label, result }];

  // A hair next to a whole year is that year: 2.9999999999 is 3.
  const isWhole = Math.abs(answer - Math.round(answer)) < 1e-9 * Math.max(1, answer);
  const whole = isWhole ? Math.round(answer) : Math.floor(answer);
  const schedule = scheduleOf(terms, whole + 1);
  const [last, next] = [schedule[whole], schedule[whole + 1]];
  if (!last || !next || !Number.isFinite(last.cumulative + next.discounted)) {
    return [{ label, result }];
  }
  const sum: CalculationStep = {
    label: explainText(({ steps }) => steps.cumulative(whole)),
    result: { value: isWhole ? 0 : last.cumulative, unit: 'money' },
  };
  if (isWhole) return [sum, { label, result }];

  const part = -last.cumulative / next.discounted;
  const isLevel = terms.growth === 0 && terms.discountRate === 0;
  return [
    sum,
    ...(isLevel || whole === 0 ? [] : netCashSteps(terms, whole + 1)),
    {
      label: explainText(({ steps }) => steps.fractionOfYear(whole + 1)),
      calculation: `${found(-last.cumulative)} / ${found(next.discounted)}`,
      result: { value: part, unit: 'number' },
    },
    { label, calculation: `${whole} + ${found(part)}`, result },
  ];
}
