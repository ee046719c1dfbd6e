import { once } from '../../once';

const upToTenths = once(() => new Intl.NumberFormat('en', { maximumFractionDigits: 1 }));

export const en = {
  industryHeadline: (spend: string, revenue: string) => `Spend ${spend} a year, revenue ${revenue}`,
  openaiHeadline: (cost: string, revenue: string) =>
    `Operating cost ${cost}, implied revenue ${revenue}`,
  companiesHeadline: (google: string, tesla: string) =>
    `Google ${google} a quarter, Tesla ${tesla}`,
  marketShareHeadline: (share: string, training: string) =>
    `Nvidia ${share} of AI accelerators, ${training} of AI training`,
  ceilingRemark:
    "Ceiling: the most a company can grow on market share alone, as a multiple of today's size. It caps sales, not the share price.",
  valuationHeadline: (gain: string, peak: string) =>
    `Nvidia's share price up ${gain}, Cisco's peak ${peak}`,
  promiseHeadline: (jobs: string, gain: string, years: string) =>
    `${jobs} jobs automated, output up ${gain} in ${years}`,
  timelineHeadline: (days: string) => `${days} from ChatGPT's launch to the article`,
  allFiguresHeadline: 'Every figure, with unit, period, status and source',
  allFigures: 'All figures',

  industryChart: 'Big tech: AI spend vs AI revenue in 2026, USD bn',
  openaiChart: 'OpenAI costs in 2024, USD bn',
  companiesChart: 'AI investment, annualized, USD bn',
  marketShareChart: "Leaders' market shares",

  subject: 'Subject',
  figure: 'Figure',
  unit: 'Unit',
  basis: 'Basis',
  period: 'Period',
  status: 'Status',
  qualifier: 'Qualifier',
  attributedTo: 'Attributed to',
  paragraphs: 'Para.',
  id: 'ID',
  note: 'Note',

  annualized: 'Annualized',
  ceiling: 'Ceiling',

  revenueGap: 'Revenue gap: additional annual revenue needed',
  coverage: 'Coverage: revenue, % of spend',
  payback: "Payback of one year's spend",
  openaiCheck: 'Check: inference, training and staff less total (should be 0)',
  sharePriceMultiple: 'Nvidia: share price, multiple of its Nov 2022 level',

  secondSourceRemark:
    'Rows marked “second source” are not from the article; their notes give the definition and the date.',

  secondSourceValue: 'Second source value',
  difference: 'Difference',
  sourceComparison: 'Comparison',
  disputed: 'Disputed',
  differentDefinition: 'Different definition',
  secondSourcePeriod: 'Second source period',
  secondSourceStatus: 'Second source status',
  secondSource: 'Second source',
  secondSourcePublished: 'Second source published',
  confidence: 'Confidence',
  secondSourceDefinition: 'Second source definition',
  secondSources: 'Second sources',
  secondSourcesRemark:
    'Columns beginning with “Second source”, and the confidence, refer to the second source; all others to STAR Market Daily, 27 Jul 2024.',
  secondSourcesHeadline: (count: number, disputed: number) =>
    `${disputed} of ${count} figures have another value`,

  value: 'Value',

  event: (entity: string, label: string) => `${entity}: ${label}`,
  unitsRemark: (meanings: readonly string[]) => `Units: ${meanings.join('; ')}.`,
  sourceRemark: (publisher: string, date: string, subject: string, note: string) =>
    `Source: ${publisher}, ${date}: ${subject} ¶ = paragraph. ${note}`,
  secondSourceLabel: (label: string) => `${label} (second source)`,
  secondSourceNote: (definition: string, date: string, confidence: string, amount: string) =>
    `${definition}. Published ${date}, ${confidence} confidence. The article: ${amount}.`,
  dollars: (billions: number) => `$${upToTenths().format(billions)} bn`,
  countOf: (count: number, unit: string) => `${count} ${unit}`,
  qualified: (qualifier: string, amount: string) => `${qualifier} ${amount}`,
};
