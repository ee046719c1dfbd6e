import type { Value } from '../../functions/definition';
import { breakevenGrowthValues } from '../callValues';
import { paybackTermsText } from './paybackTermsText';
import type { Say } from './say';

/** "To pay back 1,000 within 10 years, revenue must grow by at least 47.4% a year, starting at 20 a year." */
export function breakevenGrowthSentence(
  values: readonly Value[],
  answer: number,
  say: Say,
): string {
  const { terms, years } = breakevenGrowthValues(values);
  const written = [
    say.money(terms.investment),
    say.number(years),
    paybackTermsText(terms, say),
  ] as const;
  if (answer === 0) return say.texts.mustNotShrink(...written);
  const rate = say.percent(Math.abs(answer));
  return answer > 0 ? say.texts.mustGrow(...written, rate) : say.texts.mayShrink(...written, rate);
}
