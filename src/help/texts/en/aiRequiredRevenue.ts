import type { PageTextOf } from '../../pageText';

export const en = {
  purpose:
    'Use it to find the revenue that an AI investment needs in year 1 to be paid back, with a given return, before the assets wear out. It is the inverse of AI_PAYBACK: the years are given, and the revenue is the result. Published “required revenue” figures are results of this kind. It does not say whether that revenue is likely; for what is missing from actual revenue, compare the two or use AI_GAP.',
  questions: {
    'AI_REQUIRED_REVENUE(5000,{5;10;15;20},0,0,0.1)':
      'The same 5,000 at 10%: what if the assets last 5, 10, 15 or 20 years?',
    'AI_REQUIRED_REVENUE(1000,10,0.5,0.4)':
      'Infrastructure costs 1,000, opex is 50% of revenue and revenue grows 40% a year for 10 years',
    'AI_REQUIRED_REVENUE(100,5,0.4,0,0.1,0,0,20)': 'After 5 years the assets are still worth 20',
    'AI_REQUIRED_REVENUE(60,5,1)': 'Operating costs use up all revenue: no amount is enough',
  },
  method: [
    'The numerator is what revenue has to pay for: the investment and the present value of annual spend, less that of the residual value. The denominator is the present value of the gross margin on revenue that starts at 1. Revenue grows from year 2; with growth_years, it stays level after that many increases. If growth_years is 0, growth does not end. If the residual value pays for everything, the result is 0.',
    'Cash flows are discounted at year-end. Part of a year counts as that part of its discounted cash flow, as in AI_PAYBACK: at the required revenue, AI_PAYBACK equals years if every year brings cash and there is no residual value.',
    'JPMorgan (2025) put the revenue for a 10% return on about $5 trillion of AI spend at about $650 bn a year. The published summary gives no useful life; with 15 years the result is 657. With no end to the years, it would be 500. Kupperman (2025) divided $400 bn by a life of 10 years and a gross margin of 25%, without a return: 160.',
  ],
  remarks: {
    'PMT(0.1,15,-5000)':
      'With constant revenue, whole years and no operating cost, the two are the same. PMT has no growth, operating cost or annual spend.',
    'PMT(0.1,4.5,-60)':
      'PMT compounds interest within the last year, while AI_REQUIRED_REVENUE counts part of its discounted cash flow.',
  },
  sources: {
    jpmorgan: 'JPMorgan, November 2025, as reported by Signwl',
    kupperman: 'H. Kupperman: Global Crossing Is Reborn, Praetorian Capital, 2025',
    brealey:
      'R. Brealey, S. Myers, F. Allen: Principles of Corporate Finance, chapter 6 (equivalent annual cash flow)',
  },
} satisfies PageTextOf<'AI_REQUIRED_REVENUE'>;
