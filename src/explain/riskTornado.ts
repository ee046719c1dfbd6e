import { paybackTermNames } from '../finance/paybackTerms';
import { riskArgumentName } from '../functions/aiPaybackRisk';
import { riskValues } from './callValues';
import type { Explanation } from './explanation';
import { likelyYears, riskEnds, type RiskEnds } from './riskEnds';

/** What each uncertain input does to the payback period, alone. */
export interface RiskTornado {
  /** The payback period at the likely values; absent if it is never. */
  readonly likely?: number;
  /** The one that moves it most first; to never is further than any number of years. */
  readonly bars: readonly (RiskEnds & { readonly argument: string })[];
}

/** The tornado of an explained call of AI_PAYBACK_RISK; undefined if it has no answer. */
export function riskTornado({ values, outcome }: Explanation): RiskTornado | undefined {
  if (!values || outcome.kind !== 'table') return undefined;
  const { estimates, growthYears } = riskValues(values);
  const likely = likelyYears(estimates, growthYears);
  const uncertain = paybackTermNames.filter((term) => estimates[term].low < estimates[term].high);
  const bars = uncertain.map((term) => ({
    argument: riskArgumentName(term),
    ...riskEnds(estimates, term, growthYears),
  }));
  return {
    ...(likely !== undefined && { likely }),
    bars: bars.sort((a, b) => extent(b) - extent(a)),
  };
}

function extent({ low = Number.MAX_VALUE, high = Number.MAX_VALUE }: RiskEnds): number {
  return Math.abs(high - low);
}
