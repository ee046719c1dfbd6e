/**
 * The result of a financial function if its arguments are valid but there is no number: the reason, as data.
 *
 * It is returned, not thrown: among a million rows a quarter may never pay back, and a thrown error takes fifty times
 * as long as the calculation. Its words are in `functions/texts`.
 */
export class NoAnswer {
  constructor(readonly reason: Reason) {}
}

export type Reason =
  /** Nothing is left of the revenue: the operating cost takes all of it, or there is none. */
  | { readonly kind: 'noMargin'; readonly revenue: number; readonly costRatio: number }
  /** The spend of each year takes all the net revenue of a year after which revenue does not grow. */
  | {
      readonly kind: 'spendTakesAll';
      readonly netRevenue: number;
      readonly yearlySpend: number;
      /** Whether revenue has grown until then. */
      readonly hasGrown?: true;
    }
  /** The discounted net cash of all years to come stays below the investment. */
  | { readonly kind: 'sumsShort'; readonly sum: number; readonly investment: number }
  /** The cumulative cash flow is highest after some years, below the investment, and falls from then on. */
  | {
      readonly kind: 'peaksShort';
      readonly sum: number;
      readonly years: number;
      readonly investment: number;
    }
  /** No revenue makes up for an operating cost of all the revenue or more. */
  | { readonly kind: 'noRevenueJustifies'; readonly costRatio: number }
  /** It pays back in time however fast revenue shrinks. */
  | { readonly kind: 'noGrowthNeeded'; readonly years: number }
  /** Growth first matters in year 2. */
  | { readonly kind: 'growthComesLate'; readonly years: number }
  /** Cash flows end with a cumulative cash flow below 0; `recovered` if it was above in between. */
  | { readonly kind: 'endsShort'; readonly short: number; readonly recovered: boolean }
  /** The answer is beyond the largest double, 1.8e308. */
  | { readonly kind: 'tooLarge' }
  /** Amounts of which one is more than 1e270 times another: their digits do not meet in a double. */
  | { readonly kind: 'tooFarApart' }
  /** Of the trials, fewer pay back than a percentile needs. */
  | { readonly kind: 'tooFewPayBack'; readonly percent: number; readonly share: number }
  /** No trial pays back. */
  | { readonly kind: 'nonePaysBack'; readonly trials: number }
  /** Nothing varies, or what varies makes no difference: no argument moves the answer. */
  | { readonly kind: 'alwaysTheSame' }
  /** No figure bears the id; those that read most alike. */
  | { readonly kind: 'unknownFigure'; readonly id: string; readonly nearest: readonly string[] }
  /** The figure is a total or a point in time: it has no value per year. */
  | { readonly kind: 'notYearly'; readonly id: string; readonly per: string };

export function noAnswer(reason: Reason): NoAnswer {
  return new NoAnswer(reason);
}

/** The value, or `tooLarge` if it is above the largest double. */
export function finiteOrTooLarge(value: number): number | NoAnswer {
  return Number.isFinite(value) ? value : noAnswer({ kind: 'tooLarge' });
}
