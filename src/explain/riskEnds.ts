import { paybackOf } from '../finance/payback';
import type { PaybackTermName } from '../finance/paybackTerms';
import type { PaybackEstimates } from '../finance/paybackTrials';

/** Payback periods in years; absent for one that is never. */
export interface RiskEnds {
  readonly low?: number;
  readonly high?: number;
}

/** The payback period with one term at its low and at its high value, the others at their likely values. */
export function riskEnds(
  estimates: PaybackEstimates,
  term: PaybackTermName,
  growthYears: number,
): RiskEnds {
  const [low, high] = (['low', 'high'] as const).map((end) =>
    yearsOf({ ...likelyTerms(estimates), [term]: estimates[term][end], growthYears }),
  );
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}

/** The payback period with all terms at their likely values; undefined if it is never. */
export function likelyYears(estimates: PaybackEstimates, growthYears: number): number | undefined {
  return yearsOf({ ...likelyTerms(estimates), growthYears });
}

function yearsOf(terms: Parameters<typeof paybackOf>[0]): number | undefined {
  const years = paybackOf(terms);
  return typeof years === 'number' ? years : undefined;
}

function likelyTerms(estimates: PaybackEstimates) {
  const { investment, revenue, costRatio, growth, discountRate, yearlySpend } = estimates;
  return {
    investment: investment.likely,
    revenue: revenue.likely,
    costRatio: costRatio.likely,
    growth: growth.likely,
    discountRate: discountRate.likely,
    yearlySpend: yearlySpend.likely,
  };
}
