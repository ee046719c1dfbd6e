import type { HelpOf } from '../../functionHelp';
import { en as meanings } from './meanings';

export const en = {
  summary: 'Year-by-year cash flow schedule behind AI_PAYBACK, with a header row.',
  meanings: { ...meanings, years: 'Years to show; default: until payback, at most 50' },
  questions: {
    'AI_PAYBACK_SCHEDULE(60,20)': 'How is an investment of 60 paid back at 20 a year?',
  },
} satisfies HelpOf<'AI_PAYBACK_SCHEDULE'>;
