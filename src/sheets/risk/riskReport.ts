import type { Formula } from '../plan';

/** The arguments of AI_PAYBACK_RISK that may vary, in its order; AI_PAYBACK takes them in the same. */
export const riskInputs = [
  { name: 'investment', unit: 'money' },
  { name: 'revenue', unit: 'money' },
  { name: 'cost_ratio', unit: 'fraction' },
  { name: 'growth', unit: 'fraction' },
  { name: 'discount_rate', unit: 'fraction' },
  { name: 'yearly_spend', unit: 'money' },
] as const;

export type RiskInputName = (typeof riskInputs)[number]['name'];

/** What an input cell gets: a number that the user may change, or a formula that follows a cell of the user's. */
export type RiskValue = number | Formula;

/** An estimate as its cells hold it; without low and high they follow the likely value. */
export interface RiskEstimate {
  readonly low?: RiskValue;
  readonly likely: RiskValue;
  readonly high?: RiskValue;
}

/** A risk that is to be inserted: its inputs, and what the trials gave that no cell function answers. */
export interface RiskReport {
  readonly estimates: Readonly<Record<RiskInputName, RiskEstimate>>;
  /** How many times revenue grows; 0: it never stops growing. */
  readonly growthYears: RiskValue;
  readonly trials: RiskValue;
  readonly seed: RiskValue;
  /** Spans of years without a gap, in parts of all trials; the last may be open. */
  readonly bins: readonly { readonly from: number; readonly to?: number; readonly share: number }[];
  /** The part of the trials that never pays back, 0 to 1. */
  readonly never: number;
  /** Years within which 10%, 50% and 90% of all trials pay back; absent if that is never. */
  readonly marks: readonly { readonly percent: number; readonly years?: number }[];
  /** The payback period at the likely values; absent if it is never. */
  readonly likely?: number;
  /** Mean years of the trials that pay back; absent if none does. */
  readonly mean?: number;
  /** The inputs, the one that moves the payback period most first. */
  readonly effects: readonly RiskEffect[];
}

/** How far one input moves the payback period. */
export interface RiskEffect {
  readonly name: RiskInputName;
  /** Spearman's rank correlation with the payback period; absent if the input or the period never varies. */
  readonly correlation?: number;
  /** Years between the payback periods at low and at high; absent if one of them is never. */
  readonly swing?: number;
}
