import { grammarOf } from '../../grammar';

const { enumeration, list, plural } = grammarOf('en');

/** The terms of a payback as they are written; absent terms are 0. */
interface WrittenTerms {
  readonly revenue: string;
  readonly costRatio?: string | undefined;
  readonly growth?: string | undefined;
  readonly decline?: string | undefined;
  /** How many years revenue grows or declines; 0: without an end. */
  readonly growthYears: number;
  readonly discountRate?: string | undefined;
  readonly yearlySpend?: string | undefined;
}

/** The inputs of a market ceiling as they are written; absent inputs are 0. */
interface WrittenCeiling {
  readonly share: string;
  readonly growth?: string | undefined;
  readonly decline?: string | undefined;
  readonly years: string;
  readonly rivalsShare?: string | undefined;
  readonly multiple: string;
}

/** A figure as it is written. */
interface WrittenFigure {
  readonly label: string;
  readonly value: string;
  readonly period: string;
  readonly status: string;
  readonly by: string;
}

export const en = {
  /** The terms of a payback within a sentence. */
  terms: {
    investment: 'the investment',
    revenue: 'year-1 revenue',
    costRatio: 'operating cost as a percentage of revenue',
    growth: 'annual revenue growth',
    discountRate: 'the discount rate',
    yearlySpend: 'annual spend after year 1',
  },
  sentences: {
    allFigures: (count: number) => `All ${count} figures, one per row.`,
    errorArgument: (code: string) => `An argument is ${code}, so the result is ${code} too.`,
    unknownArguments: (names: readonly string[]) =>
      `The result is not shown because ${list(names)} cannot be calculated here.`,
    /** A cell's message as a sentence; a name at its beginning stays as it is. */
    message: (message: string, beginsWithName: boolean) =>
      `${beginsWithName ? message : message.charAt(0).toUpperCase() + message.slice(1)}.`,
    noInvestment: 'There is no investment to pay back.',
    /** "20 a year, with operating costs of 50% and growth of 40% a year" */
    terms: ({
      revenue,
      costRatio,
      growth,
      decline,
      growthYears,
      discountRate,
      yearlySpend,
    }: WrittenTerms) => {
      const others = [
        costRatio && `operating costs of ${costRatio}`,
        growth && `growth of ${growth} a year${forYears(growthYears)}`,
        decline && `a decline of ${decline} a year${forYears(growthYears)}`,
        discountRate && `a discount rate of ${discountRate}`,
        yearlySpend && `further spend of ${yearlySpend} a year`,
      ].filter((term) => term !== undefined);
      return others.length === 0 ? `${revenue} a year` : `${revenue} a year, with ${list(others)}`;
    },
    paidBack: (investment: string, years: string, terms: string) =>
      `${investment} is paid back in ${years} by revenue of ${terms}.`,
    flowsPaidBack: (years: string, discountRate?: string) =>
      `${discountRate ? `At a discount rate of ${discountRate}, the` : 'The'} cash flows pay back in ${years}.`,
    flowsStayPaidBack: (years: string, discountRate?: string) =>
      `${discountRate ? `At a discount rate of ${discountRate}, the` : 'The'} cash flows stay paid back after ${years}.`,
    flowsNeverNegative: 'Cumulative cash flow is never negative: there is nothing to pay back.',
    paidBackInYear: (investment: string, year: number, terms: string) =>
      `${investment} is paid back in year ${year} by revenue of ${terms}.`,
    notPaidBackAfter: (investment: string, years: number, terms: string, outstanding: string) =>
      `After ${plural(years, { one: `${years} year`, other: `${years} years` })}, ${investment} is not paid back by revenue of ${terms}: ${outstanding} is outstanding.`,
    amountsTooLarge: (year: number) => `The amounts of year ${year} are too large.`,
    mustGrow: (
      investment: string,
      years: string,
      terms: string,
      rate: string,
      growthYears: number,
    ) =>
      breakeven(
        investment,
        years,
        terms,
        `must grow by at least ${rate} a year${forYears(growthYears)}`,
      ),
    mayShrink: (
      investment: string,
      years: string,
      terms: string,
      rate: string,
      growthYears: number,
    ) =>
      breakeven(
        investment,
        years,
        terms,
        `may shrink by at most ${rate} a year${forYears(growthYears)}`,
      ),
    mustNotShrink: (investment: string, years: string, terms: string) =>
      breakeven(investment, years, terms, 'need not grow, but must not shrink'),
    requiredRevenue: (investment: string, years: number, written: string, terms: string) =>
      `To pay back ${investment} within ${plural(years, { one: `${written} year`, other: `${written} years` })}, revenue must start at ${terms}.`,
    requiredForSpend: (years: number, written: string, terms: string) =>
      `To recover annual spend within ${plural(years, { one: `${written} year`, other: `${written} years` })}, revenue must start at ${terms}.`,
    residualIncluded: (value: string) => ` A residual value of ${value} is included.`,
    noRevenueRequired: 'No revenue is required: there is nothing left to pay back.',
    gap: (spend: string, required: string, revenue: string, gap: string) =>
      `Spend of ${spend} needs revenue of ${required} a year. Revenue is ${revenue}, so the gap is ${gap}.`,
    surplus: (spend: string, required: string, revenue: string, surplus: string) =>
      `Spend of ${spend} needs revenue of ${required} a year. Revenue is ${revenue}, ${surplus} more than needed.`,
    exactlyEnough: (spend: string, required: string, revenue: string) =>
      `Spend of ${spend} needs revenue of ${required} a year. Revenue is ${revenue}, exactly enough.`,
    ceiling: ({ share, growth, decline, years, rivalsShare, multiple }: WrittenCeiling) => {
      const terms = [
        `With ${share} of the market`,
        growth && `which grows ${growth} a year for ${years} years`,
        decline && `which shrinks ${decline} a year for ${years} years`,
        rivalsShare && `of which rivals keep ${rivalsShare}`,
      ].filter((term) => term !== undefined);
      return `${enumeration(terms)}, sales can reach at most ${multiple}× today’s level.`;
    },
    noTrialPaysBack: 'No trial pays back.',
    someTrialsPayBack: (share: string) => `${share} of trials pay back; the rest never do.`,
    everyTrialPaysBack: (median: string) => `Every trial pays back; half of them within ${median}.`,
    trialsPayBack: (share: string, median: string) =>
      `${share} of trials pay back; half of all trials do so within ${median}.`,
    mainDriver: (risk: string, driver: string, correlation: string) =>
      `${risk} The main driver is ${driver} (rank correlation ${correlation}).`,
    moreThan: (share: string) => `More than ${share}`,
    lessThan: (share: string) => `Less than ${share}`,
    figure: ({ label, value, period, status, by }: WrittenFigure) =>
      `${label}: ${value} (${period}, ${status}, ${by}).`,
    annualFigure: (label: string, value: string) => `${label}: ${value} a year.`,
    figureField: (label: string, field: string, value: string) => `${label}: ${field} is ${value}.`,
    unknownFigure: (id: string, value: string) => `${id}: ${value}.`,
  },
  steps: {
    annualized: 'annualized',
    withoutGrowth: 'payback period without growth',
    withGrowth: (rate: string) => `payback period at ${rate} growth`,
    breakevenGrowth: 'break-even growth',
    never: 'never',
    multipleFromShare: 'multiple from market share',
    multipleFromGrowth: 'multiple from market growth',
    ceiling: 'ceiling',
    spend: 'spend including overhead',
    grossMargin: 'gross margin',
    requiredRevenue: 'required revenue',
    spendWorth: 'present value of annual spend',
    residualWorth: 'present value of residual value',
    toRecover: 'amount to recover',
    revenueWorth: 'present value of revenue that starts at 1',
    gap: 'gap',
    netCash: (year: number) => `net cash flow of year ${year}`,
    presentValue: (year: number) => `present value of year ${year}`,
    payback: 'payback period',
    cumulative: (year: number) => `cumulative cash flow after year ${year}`,
    fractionOfYear: (year: number) => `fraction of year ${year}`,
    trialsPayingBack: 'trials that pay back',
    nineOfTenTrials: '90% of trials (P5 to P95)',
    halfOfTrials: 'middle 50% of trials (P25 to P75)',
    median: 'median (P50)',
    range: (from: string, to: string) => `${from} to ${to}`,
    rankCorrelation: (term: string) => `rank correlation of ${term}`,
  },
  bars: { revenue: 'Revenue', required: 'Required', gap: 'Gap' },
  facts: {
    labels: {
      value: 'Value',
      per: 'Basis',
      period: 'Period',
      status: 'Status',
      by: 'Attributed to',
      source: 'Source',
      paragraphs: 'Paragraphs',
      published: 'Published',
      confidence: 'Confidence',
      note: 'Note',
      secondSource: 'Second source',
    },
    source: (publisher: string, title: string, published: string) =>
      `${publisher}, “${title}”, ${published}`,
    secondSource: (value: string, definition: string, about: readonly string[]) =>
      `${value}: ${definition} (${enumeration(about)})`,
  },
  fields: {
    text: (name: string, typed: string) => `Enter ${name} as text or a cell (B2), not ${typed}`,
    number: (name: string, typed: string) =>
      `Enter ${name} as a number (1,500 or 0.3), a percentage (30%), a cell (B2), a name or an expression (B2*2), not ${typed}`,
    series: (name: string, typed: string) =>
      `Enter ${name} as cells in a row or column (B2:G2) or as numbers ({-100,60,60}), not ${typed}`,
    estimate: (name: string, typed: string) =>
      `Enter ${name} as a number (1,500 or 0.3), a percentage (30%), low, likely and high ({0.2,0.3,0.5}), or cells (B2 or B2:D2), not ${typed}`,
  },
};

function breakeven(investment: string, years: string, terms: string, condition: string): string {
  return `To pay back ${investment} within ${years} years, revenue ${condition}, starting at ${terms}.`;
}

/** " for 5 years"; nothing for growth that never ends. */
function forYears(years: number): string {
  if (years === 0) return '';
  return ` for ${plural(years, { one: `${years} year`, other: `${years} years` })}`;
}
