import type { PageTextOf } from '../../pageText';

export const en = {
  purpose:
    'Use it to see how AI_PAYBACK arrives at its result, to chart cumulative cash flow, or to calculate with the cash flow of each year. It returns a header row and one row per year.',
  questions: {
    'AI_PAYBACK_SCHEDULE(60,20,0.5,0.4,0.1,0,2)':
      'The first two years with a gross margin of 50%, growth of 40% and a discount rate of 10%',
    'AI_PAYBACK_SCHEDULE(100,20,0,0.5,0,0,4,2)':
      'Revenue grows 50% a year for 2 years and then stays level',
    'AI_PAYBACK_SCHEDULE({60;70},20)': 'The arguments must be single values',
  },
  method: [
    'Year 0 holds the investment as Spend; each later year holds yearly_spend. Running cost is operating cost (opex). Costs are positive. Cumulative is the cumulative discounted cash flow; it turns positive at the time that AI_PAYBACK returns. If years is omitted, the table ends in the payback year, at most year 50.',
    'With growth_years, revenue grows that many times and then stays level. If growth_years is 0, growth does not end.',
    'The headings are the same in every language, so a formula that looks one up works in any Excel: INDEX(table,0,MATCH("Cumulative",INDEX(table,1,0),0)).',
  ],
  remarks: {
    'NPV(0.1,20,20,20)':
      'NPV less the 60 invested today equals the last Cumulative value, −10.26: both discount at year-end.',
  },
  sources: {
    brealey:
      'R. Brealey, S. Myers, F. Allen: Principles of Corporate Finance, chapter 5 (payback, discounted payback)',
  },
} satisfies PageTextOf<'AI_PAYBACK_SCHEDULE'>;
