/** The terms of an investment, from which its payback period follows: the arguments of `payback`, by name. */
export interface PaybackTerms {
  /** Money spent today; at least 0. */
  readonly investment: number;
  /** Revenue of year 1, in the same unit; at least 0. */
  readonly revenue: number;
  /** Operating cost as a fraction of revenue; at least 0, may exceed 1. */
  readonly costRatio: number;
  /** Annual growth of revenue, a fraction above −1. */
  readonly growth: number;
  /** A fraction above −1. */
  readonly discountRate: number;
  /** Money spent in each subsequent year, in the same unit; at least 0. */
  readonly yearlySpend: number;
  /** How many times revenue grows; whole, at least 0; 0: it never stops growing. */
  readonly growthYears: number;
}

/** The terms that may be uncertain, in the order in which cell functions take them. */
export const paybackTermNames = [
  'investment',
  'revenue',
  'costRatio',
  'growth',
  'discountRate',
  'yearlySpend',
] as const satisfies readonly (keyof PaybackTerms)[];

export type PaybackTermName = (typeof paybackTermNames)[number];
