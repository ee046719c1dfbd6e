import type { HelpOf } from '../../functionHelp';
import { en as meanings } from './meanings';

export const en = {
  summary: 'Additional annual revenue needed to justify AI spend.',
  meanings: {
    spend: 'Annual AI spend (any money unit)',
    revenue: 'Annual AI revenue (same unit)',
    cost_ratio: meanings.cost_ratio,
    overhead:
      'Additional cost, e.g. 100% of spend for the rest of the data center if spend is chips only; default 0',
  },
  questions: {
    'AI_GAP(60,20)': 'Spend is 60 and revenue is 20: how large is the gap?',
    'AI_GAP(150,100,0.5,1)':
      'Sequoia’s calculation: chips cost 150, the rest of the data center as much again, the gross margin is 50% and revenue is 100',
  },
} satisfies HelpOf<'AI_GAP'>;
