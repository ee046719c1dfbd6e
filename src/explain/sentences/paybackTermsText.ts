import type { PaybackTerms } from '../../finance/paybackTerms';
import type { SentenceFormat } from './sentenceFormat';

/**
 * The inputs of a payback: "20 a year, with operating costs of 50% and growth of 40% a year".
 * Inputs that are 0 are omitted.
 */
export function paybackTermsText(
  { revenue, costRatio, growth, discountRate, yearlySpend, growthYears }: PaybackTerms,
  { money, percent, texts }: SentenceFormat,
): string {
  return texts.terms({
    revenue: money(revenue),
    costRatio: costRatio > 0 ? percent(costRatio) : undefined,
    growth: growth > 0 ? percent(growth) : undefined,
    decline: growth < 0 ? percent(-growth) : undefined,
    growthYears,
    discountRate: discountRate !== 0 ? percent(discountRate) : undefined,
    yearlySpend: yearlySpend > 0 ? money(yearlySpend) : undefined,
  });
}
