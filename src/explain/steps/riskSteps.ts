import { NoAnswer } from '../../finance/noAnswer';
import { paybackRisk } from '../../finance/paybackRisk';
import { eachLanguage, type Language, type Text } from '../../language';
import type { Calculation } from '../calculation';
import type { CalculationStep } from '../explanation';
import { explainText, explainTexts } from '../explainTexts';
import { quantityText } from '../quantity';
import { riskValues } from '../callValues';
import { stepNumber } from './stepNumber';

/** How many trials pay back, within which years most do, and how far each argument moves the answer. */
export function riskSteps({ values, outcome }: Calculation): readonly CalculationStep[] {
  if (outcome.kind !== 'table') return [];
  const { estimates, trials, seed, growthYears } = riskValues(values);
  const risk = paybackRisk(estimates, trials, seed, growthYears);
  if (risk instanceof NoAnswer) return [];
  const { share, percentiles, drivers } = risk;
  const [p5, p25, p50, p75, p95] = percentiles.map(yearsIn);
  return [
    {
      label: explainText(({ steps }) => steps.trialsPayingBack),
      calculation: `${stepNumber.given(Math.round(share * trials))} / ${stepNumber.given(trials)}`,
      result: { value: share, unit: 'fraction' },
    },
    between(
      p5,
      p95,
      explainText(({ steps }) => steps.nineOfTenTrials),
    ),
    between(
      p25,
      p75,
      explainText(({ steps }) => steps.halfOfTrials),
    ),
    {
      label: explainText(({ steps }) => steps.median),
      result: eachLanguage((language) => timeText(p50, language)),
    },
    ...drivers.map(({ term, correlation }): CalculationStep => ({
      label: explainText(({ steps, terms }) => steps.rankCorrelation(terms[term])),
      result: { value: correlation, unit: 'number' },
    })),
  ];
}

function yearsIn(percentile: number | NoAnswer): number | undefined {
  return typeof percentile === 'number' ? percentile : undefined;
}

function between(from: number | undefined, to: number | undefined, label: Text): CalculationStep {
  const result = eachLanguage((language) => {
    const [first, last] = [timeText(from, language), timeText(to, language)];
    return first === last ? first : explainTexts.in(language).steps.range(first, last);
  });
  return { label, result };
}

function timeText(years: number | undefined, language: Language): string {
  if (years !== undefined) return quantityText({ value: years, unit: 'years' }, language);
  return explainTexts.in(language).steps.never;
}
