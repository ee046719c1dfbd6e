import { scheduleOf } from '../../finance/paybackSchedule';
import { loadedLanguage } from '../../functions/messages';
import type { Calculation } from '../calculation';
import type { CalculationStep } from '../explanation';
import { explainText } from '../explainTexts';
import { scheduleValues } from '../callValues';
import { netCashSteps } from './netCashSteps';
import { stepNumber } from './stepNumber';

const { found } = stepNumber;

/** The year of the explained row: its net cash flow and cumulative cash flow; for the headings, the last year. */
export function scheduleSteps({ values, at, outcome }: Calculation): readonly CalculationStep[] {
  if (outcome.kind !== 'table') return [];
  const { terms } = scheduleValues(values);
  const lastYear = outcome.table[loadedLanguage()].length - 2;
  const year = at.row === 0 ? lastYear : at.row - 1;
  const schedule = scheduleOf(terms, Math.max(1, year));
  const [before, row] = [schedule[year - 1], schedule[year]];
  // As in the steps of a year: sums beyond the range of a double cannot be shown.
  if (!row || !Number.isFinite(row.cumulative)) return [];
  const sum: CalculationStep = {
    label: explainText(({ steps }) => steps.cumulative(year)),
    result: { value: row.cumulative, unit: 'money' },
  };
  if (!before) return [sum];
  const sign = row.discounted < 0 ? '−' : '+';
  const calculation = `${found(before.cumulative)} ${sign} ${found(Math.abs(row.discounted))}`;
  return [...netCashSteps(terms, year), { ...sum, calculation }];
}
