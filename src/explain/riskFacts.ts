import { NoAnswer } from '../finance/noAnswer';
import { paybackRisk } from '../finance/paybackRisk';
import { paybackTermNames } from '../finance/paybackTerms';
import { riskArgumentName } from '../functions/aiPaybackRisk';
import { riskValues } from './callValues';
import type { Explanation } from './explanation';
import { type PercentileMark, pictureOf } from './picture';
import { likelyYears, riskEnds } from './riskEnds';

/** What the trials of AI_PAYBACK_RISK give beyond the function's own answer. */
export interface RiskFacts {
  /** Spans of years without a gap, in parts of all trials; the last may be open. */
  readonly bins: readonly { readonly from: number; readonly to?: number; readonly share: number }[];
  /** The part that never pays back. */
  readonly never: number;
  /** P10, P50 and P90 of all trials. */
  readonly marks: readonly PercentileMark[];
  /** The payback period at the likely values; absent if it is never. */
  readonly likely?: number;
  /** Mean years of the trials that pay back; absent if none does. */
  readonly mean?: number;
  /** Every argument that may vary, the one that moves the payback period most first. */
  readonly effects: readonly RiskEffect[];
}

interface RiskEffect {
  /** Of the argument, such as cost_ratio. */
  readonly argument: string;
  /** Spearman's rank correlation with the payback period; absent if one of them never varies. */
  readonly correlation?: number;
  /** Years between the payback periods at low and at high, all else likely; absent if one of them is never. */
  readonly swing?: number;
}

/** The facts of an explained call of AI_PAYBACK_RISK; undefined if it has no answer. */
export function riskFacts(explanation: Explanation): RiskFacts | undefined {
  const { values, outcome } = explanation;
  if (!values || outcome.kind !== 'table') return undefined;
  const { estimates, trials, seed, growthYears } = riskValues(values);
  const risk = paybackRisk(estimates, trials, seed, growthYears);
  const picture = pictureOf(explanation);
  if (risk instanceof NoAnswer || picture?.kind !== 'histogram') return undefined;
  const { bins, never, marks } = picture;
  const likely = likelyYears(estimates, growthYears);
  const effects = paybackTermNames.map((term): RiskEffect => {
    const correlation = risk.drivers.find((driver) => driver.term === term)?.correlation;
    const { low, high } = riskEnds(estimates, term, growthYears);
    return {
      argument: riskArgumentName(term),
      ...(correlation !== undefined && { correlation }),
      ...(low !== undefined && high !== undefined && { swing: Math.abs(high - low) }),
    };
  });
  return {
    ...{ bins, never, marks },
    ...(likely !== undefined && { likely }),
    ...(typeof risk.mean === 'number' && { mean: risk.mean }),
    effects: effects.sort((a, b) => weight(b) - weight(a) || pull(b) - pull(a)),
  };
}

/** From a payback period to never is further than any number of years. */
function weight({ swing, correlation = 0 }: RiskEffect): number {
  if (swing !== undefined) return swing;
  return correlation === 0 ? 0 : Number.MAX_VALUE;
}

function pull({ correlation = 0 }: RiskEffect): number {
  return Math.abs(correlation);
}
