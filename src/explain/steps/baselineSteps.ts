import { annual, periodsPerYear } from '../../figures/annual';
import { difference } from '../../figures/difference';
import { findFigure } from '../../figures/figures';
import { findKnown, isSince, type Known } from '../../figures/known';
import { eachLanguage } from '../../language';
import type { Calculation } from '../calculation';
import { baselineValues } from '../callValues';
import type { CalculationStep } from '../explanation';
import { explainText } from '../explainTexts';
import { figureText } from '../figureText';
import { stepNumber } from './stepNumber';

/** The figure, its calculation if it is calculated, and its annual value if that is the field. */
export function baselineSteps({ values, outcome }: Calculation): readonly CalculationStep[] {
  const { id, field } = baselineValues(values);
  const figure = findKnown(id.toLowerCase());
  if (!figure || outcome.kind === 'table') return [];
  const value: CalculationStep = {
    label: figure.label,
    ...derivation(figure),
    result: eachLanguage((language) => figureText(figure.value, figure.unit, language)),
  };
  if (field === 'value') return [value];
  return [value, ...fieldSteps(figure, field, outcome)];
}

function derivation(figure: Known): Pick<CalculationStep, 'calculation'> {
  const parts = isSince(figure) ? undefined : difference(figure.formula ?? '');
  const minuend = parts && findFigure(parts.minuend)?.value;
  const subtrahend = parts && findFigure(parts.subtrahend)?.value;
  if (typeof minuend !== 'number' || typeof subtrahend !== 'number') return {};
  return { calculation: `${stepNumber.given(minuend)} − ${stepNumber.given(subtrahend)}` };
}

function fieldSteps(
  figure: Known,
  field: string,
  outcome: Calculation['outcome'],
): readonly CalculationStep[] {
  if (outcome.kind !== 'answer') return [];
  const yearly = annual(figure);
  if (field === 'annual' && yearly !== undefined) {
    const periods = periodsPerYear[figure.per] ?? 1;
    return [
      {
        label: explainText(({ steps }) => steps.annualized),
        calculation: `${stepNumber.given(Number(figure.value))} × ${periods}`,
        result: eachLanguage((language) => figureText(yearly, figure.unit, language)),
      },
    ];
  }
  const { value } = outcome;
  return [
    {
      // The word of the field, as it is entered.
      label: eachLanguage(() => field),
      result: eachLanguage((language) => String(value[language])),
    },
  ];
}
