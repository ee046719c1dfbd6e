import type { PageTextOf } from '../../pageText';

export const en = {
  purpose:
    'Use it if money is invested in AI today and paid back by the revenue of later years. Revenue after operating costs and further annual spend pays back the investment; the result is how long that takes. It ignores cash flow after payback; for the total value, use NPV on the cash flows of all years.',
  questions: {
    'AI_PAYBACK({60;120},{20,30})':
      'Invest 60 or 120 and earn 20 or 30 a year: all four combinations in one formula',
    'AI_PAYBACK(60,20,0,0,0,60)': 'A further 60 a year exceeds the 20 earned',
    'AI_PAYBACK(1000,20,0.5,0.4,0,0,5)':
      'Revenue grows 40% a year for 5 years and then stays level: payback takes almost twice as long as with growth that never ends',
    'AI_PAYBACK(60,20,0,0.4,0,60,3)':
      'Growth ends after 3 years, before revenue exceeds the further 60 a year',
  },
  method: [
    'c is the discounted net cash flow of a year. Cash flows are discounted at year-end and spread evenly over the year, so the payback year is interpolated linearly: the textbook convention. The result is the first time at which cumulative cash flow S reaches the investment; if the investment is 0, it is 0.',
    'There is no limit on years: a result can be a thousand years. With annual spend and shrinking revenue, cumulative cash flow peaks; if the peak is below the investment, it never pays back.',
    'With growth_years, revenue grows that many times and then stays level; what is left of the investment is then a payback without growth. If growth_years is 0, growth does not end. At 40% a year without an end, revenue of 20 is above 480,000 after 30 years.',
  ],
  remarks: {
    'NPER(0,20,-60)': 'Without a discount rate, growth or annual spend, the two are the same.',
    'NPER(0.1,20,-60)':
      'NPER compounds interest within the last year, while AI_PAYBACK interpolates linearly. NPER has no growth, operating cost or annual spend.',
  },
  sources: {
    brealey:
      'R. Brealey, S. Myers, F. Allen: Principles of Corporate Finance, chapter 5 (payback, discounted payback)',
  },
} satisfies PageTextOf<'AI_PAYBACK'>;
