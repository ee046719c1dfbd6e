import type { Text } from '../language';

/** What a chart shows of a calculation, as plain data. */
export type Picture =
  /** The running sum of cash year by year, from year 0 with the investment. */
  | {
      readonly kind: 'cumulative';
      readonly points: readonly { readonly year: number; readonly cumulative: number }[];
      /** The time in years at which the sum reaches 0; absent where it does not within the points. */
      readonly recovery?: number;
    }
  | {
      readonly kind: 'bars';
      readonly bars: readonly { readonly label: Text; readonly value: number }[];
    }
  /** How many trials pay back when, in parts of all trials. */
  | {
      readonly kind: 'histogram';
      /** Spans of years without a gap; the last may be open. */
      readonly bins: readonly {
        readonly from: number;
        readonly to?: number;
        readonly share: number;
      }[];
      /** The part that never pays back. */
      readonly never: number;
    }
  | {
      readonly kind: 'ceiling';
      /** Present share of the market, a fraction of 1. */
      readonly share: number;
      /** The share within reach: what rivals leave. */
      readonly reachable: number;
      /** How many times its present size the market will be. */
      readonly market: number;
      /** How many times their present size sales can reach. */
      readonly multiple: number;
    };
