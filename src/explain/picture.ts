import { cumulativeFlows } from '../finance/cumulativeFlows';
import { histogram } from '../finance/histogram';
import { NoAnswer } from '../finance/noAnswer';
import { paybackOf } from '../finance/payback';
import { percentile } from '../finance/percentile';
import { scheduleOf } from '../finance/paybackSchedule';
import type { PaybackTerms } from '../finance/paybackTerms';
import { paybackTrials } from '../finance/paybackTrials';
import type { Value } from '../functions/definition';
import type { Text } from '../language';
import { numberAnswer } from './calculation';
import {
  breakevenGrowthValues,
  ceilingValues,
  flowsValues,
  gapValues,
  paybackValues,
  requiredRevenueValues,
  riskValues,
  scheduleValues,
  type RiskValues,
} from './callValues';
import { explainText } from './explainTexts';
import type { Explanation } from './explanation';

/** Years within which a part of all trials pays back; absent if that is never. */
export interface PercentileMark {
  readonly percent: number;
  readonly years?: number;
}

/** The percentiles that a histogram marks. */
const markedPercents = [10, 50, 90];

/** What a chart shows of a calculation, as plain data. */
export type Picture =
  /** Cumulative cash flow year by year, from year 0 with the investment. */
  | {
      readonly kind: 'cumulative';
      readonly points: readonly { readonly year: number; readonly cumulative: number }[];
      /** The time in years at which the sum reaches 0; absent if it does not within the points. */
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
      readonly marks: readonly PercentileMark[];
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

type CumulativePicture = Extract<Picture, { readonly kind: 'cumulative' }>;

/** As many years as a line can show, and as many as are shown if it never recovers. */
const maxYears = 200;
const yearsWithoutRecovery = 20;

/** What a chart shows of a calculation; undefined if nothing helps: arguments that are wrong or not known. */
export function pictureOf({ name, values, outcome }: Explanation): Picture | undefined {
  if (!values) return undefined;
  const answer = numberAnswer(outcome);
  switch (name) {
    case 'AI_PAYBACK':
      return cumulativePicture(paybackValues(values));
    case 'AI_PAYBACK_SCHEDULE': {
      const { terms, years } = scheduleValues(values);
      return cumulativePicture(terms, years || undefined);
    }
    case 'AI_PAYBACK_RISK':
      return histogramPicture(riskValues(values));
    case 'AI_PAYBACK_FLOWS':
      return flowsPicture(values, answer);
    case 'AI_BREAKEVEN_GROWTH':
      return answer === undefined
        ? undefined
        : cumulativePicture({ ...breakevenGrowthValues(values).terms, growth: answer });
    case 'AI_GAP':
      return answer === undefined ? undefined : gapBars(gapValues(values).revenue, answer);
    case 'AI_REQUIRED_REVENUE':
      return answer === undefined ? undefined : requiredPicture(values, answer);
    case 'MARKET_CEILING':
      return answer === undefined ? undefined : ceiling(values, answer);
    case 'AI_BASELINE':
      return undefined;
    default:
      return name satisfies never;
  }
}

/** Cumulative cash flow of the flows themselves, to the last one that a line can show. */
function flowsPicture(values: readonly Value[], recovery: number | undefined): Picture {
  const { flows, discountRate } = flowsValues(values);
  const points = cumulativeFlows(flows.slice(0, maxYears + 1), discountRate)
    .map(({ cumulative }, year) => ({ year, cumulative }))
    .filter(({ cumulative }) => Number.isFinite(cumulative));
  return {
    kind: 'cumulative',
    points,
    ...(recovery !== undefined && recovery < points.length && { recovery }),
  };
}

/** The cumulative cash flow at the revenue found, to the end of the years, when a residual value pays for the rest. */
function requiredPicture(values: readonly Value[], revenue: number): Picture {
  const { terms, years, residualValue } = requiredRevenueValues(values);
  const lastYear = Math.ceil(years);
  const picture = cumulativePicture({ ...terms, revenue }, Math.min(maxYears, lastYear));
  const [before, last] = [picture.points[lastYear - 1], picture.points[lastYear]];
  if (residualValue === 0 || !before || !last) return picture;

  const part = years - before.year;
  const cumulative =
    before.cumulative +
    (last.cumulative - before.cumulative) * part +
    residualValue / (1 + terms.discountRate) ** years;
  return {
    ...picture,
    points: [...picture.points.slice(0, lastYear), { year: years, cumulative }],
    recovery: Math.min(years, picture.recovery || years),
  };
}

function gapBars(revenue: number, gap: number): Picture {
  return {
    kind: 'bars',
    bars: [
      { label: explainText(({ bars }) => bars.revenue), value: revenue },
      { label: explainText(({ bars }) => bars.required), value: revenue + gap },
      { label: explainText(({ bars }) => bars.gap), value: gap },
    ],
  };
}

function ceiling(values: readonly Value[], multiple: number): Picture {
  const { share, growth, years, rivalsShare } = ceilingValues(values);
  return {
    kind: 'ceiling',
    share,
    reachable: 1 - rivalsShare,
    market: (1 + growth) ** years,
    multiple,
  };
}

/**
 * Cumulative cash flow year by year, to the year of recovery, or for some years if there is none.
 *
 * @param years how many, if the call gives a number
 */
function cumulativePicture(terms: PaybackTerms, years?: number): CumulativePicture {
  const recovery = recoveryOf(terms);
  const toRecovery = recovery === undefined ? yearsWithoutRecovery : Math.ceil(recovery);
  const shown = years ?? Math.min(maxYears, Math.max(1, toRecovery));
  const points = scheduleOf(terms, shown)
    .map(({ year, cumulative }) => ({ year, cumulative }))
    // Sums beyond the range of a double cannot be drawn.
    .filter(({ cumulative }) => Number.isFinite(cumulative));
  return {
    kind: 'cumulative',
    points,
    ...(recovery !== undefined && recovery <= shown && { recovery }),
  };
}

function recoveryOf(terms: PaybackTerms): number | undefined {
  const time = paybackOf(terms);
  return typeof time === 'number' ? time : undefined;
}

/** How many of the trials pay back when; undefined if they cannot be calculated. */
function histogramPicture({
  estimates,
  trials,
  seed,
  growthYears,
}: RiskValues): Picture | undefined {
  const made = paybackTrials(estimates, trials, seed, growthYears);
  if (made instanceof NoAnswer) return undefined;
  const sorted = made.times.slice().sort();
  const recovered = sorted.filter((time) => time < Infinity);
  return {
    kind: 'histogram',
    bins: histogram(recovered).map(({ count, ...span }) => ({ ...span, share: count / trials })),
    never: (trials - recovered.length) / trials,
    marks: markedPercents.map((percent) => {
      const years = percentile(sorted, percent / 100);
      return { percent, ...(years < Infinity && { years }) };
    }),
  };
}
