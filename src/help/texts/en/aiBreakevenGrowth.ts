import type { PageTextOf } from '../../pageText';

export const en = {
  purpose:
    'Use it to find the revenue growth that pays back an investment in time. It is the inverse of AI_PAYBACK: the years are given, and the growth is the result. It does not say how likely that growth is; compare it with actual growth rates. A negative result is how fast revenue may shrink.',
  questions: {
    'AI_BREAKEVEN_GROWTH(1000,20,{5;10;15},0.5)':
      'The same investment, paid back in five, ten or fifteen years',
    'AI_BREAKEVEN_GROWTH(60,20,10)':
      'Invest 60 and earn 20 a year: how fast may revenue shrink if payback takes at most ten years?',
    'AI_BREAKEVEN_GROWTH(1000,20,10,0.5,0,0,5)':
      'If revenue grows for 5 years only, it has to grow faster',
    'AI_BREAKEVEN_GROWTH(60,20,1)': 'Within one year, no growth rate is enough',
  },
  method: [
    'P(g) is AI_PAYBACK for the same arguments with growth g. The higher the growth, the shorter the payback period; the minimum growth is found by bisection (ITP method) to 1e-10. Growth takes effect from year 2: within one year, no growth rate is enough.',
    'With annual spend and shrinking revenue, cumulative cash flow can peak before the given years are over. The result is then the growth at which that peak just reaches the investment.',
    'With growth_years, revenue grows (or shrinks) at the result for that many years and then stays level. If growth_years is 0, or not below years − 1, growth does not end in time to matter.',
  ],
  remarks: {
    'RRI(9,20,1000)':
      'RRI is the growth at which revenue in year 10 alone reaches 1,000. AI_BREAKEVEN_GROWTH also counts the revenue of the years before.',
    'RATE(5,20,-60)': 'RATE is the return on constant revenue, not the growth required.',
  },
  sources: {
    oliveira:
      'I. F. D. Oliveira, R. H. C. Takahashi: An Enhancement of the Bisection Method Average Performance Preserving Minmax Optimality, ACM Transactions on Mathematical Software 47 (2020)',
  },
} satisfies PageTextOf<'AI_BREAKEVEN_GROWTH'>;
