import type { HelpOf } from '../../functionHelp';
import { en as meanings } from './meanings';

export const en = {
  summary: 'Payback period of a row or column of uneven annual cash flows, in years.',
  meanings: {
    cash_flows:
      'Annual cash flows in a row or column, today’s first; of a block, one project per row',
    discount_rate: meanings.discount_rate,
    recovery: 'If it turns negative again: "first" payback (default), or the "last", which lasts',
  },
  questions: {
    'AI_PAYBACK_FLOWS({-1000,100,250,450,750})':
      'Spend 1,000 today and receive 100, 250, 450 and 750: how long is the payback period?',
    'AI_PAYBACK_FLOWS({-10000,3000,3000,3000,3000,3000},0.1)':
      'Spend 10,000 and receive 3,000 a year for five years, at a discount rate of 10%',
    'AI_PAYBACK_FLOWS({-100,60,60,-50,40},0,"last")':
      'A second outlay of 50 in year 3: from when is the investment paid back for good?',
    'AI_PAYBACK_FLOWS({-100,30,30})': 'The cash flows total 40 less than the outlay',
  },
} satisfies HelpOf<'AI_PAYBACK_FLOWS'>;
