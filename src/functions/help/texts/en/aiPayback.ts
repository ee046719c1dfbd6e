import type { HelpOf } from '../../functionHelp';
import { en as meanings } from './meanings';

export const en = {
  summary: 'Payback period of an AI investment, in years.',
  meanings: meanings,
  questions: {
    'AI_PAYBACK(60,20)': 'Invest 60 and earn 20 a year: how long is the payback period?',
    'AI_PAYBACK(60,20,0.5,0.4,0.1,60)':
      'Opex is 50% of revenue, revenue grows 40% a year, the discount rate is 10%, and a further 60 is spent each year',
    'AI_PAYBACK(60,5,0,0,0.1)':
      'At 5 a year and a discount rate of 10%, an investment of 60 is never paid back',
  },
} satisfies HelpOf<'AI_PAYBACK'>;
