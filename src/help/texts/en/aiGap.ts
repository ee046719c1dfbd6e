import type { PageTextOf } from '../../pageText';

export const en = {
  purpose:
    'Use it to check whether annual AI revenue justifies annual AI spend. It calculates the revenue whose gross margin would cover the spend, and the part that is still missing. It ignores growth and time; for how long an investment takes to pay back, use AI_PAYBACK.',
  questions: {
    'AI_GAP(60,20,{0;0.25;0.5})': 'How large is the gap if opex is 0%, 25% or 50% of revenue?',
    'AI_GAP(60,80)': 'Spend is 60 and revenue is 80: 20 more than needed',
    'AI_GAP(60,20,1)': 'Operating costs use up all revenue: no amount is enough',
  },
  method: [
    'The fraction is the required revenue. The result is in the same unit as the arguments: a positive result is a shortfall, a negative one a surplus.',
    'The argument overhead is the additional cost as a share of spend. Chips are about half the cost of a data center: if spend covers chips only, an overhead of 100% adds the other half.',
  ],
  remarks: {},
  sources: { cahn: "D. Cahn: AI's $600B Question, Sequoia Capital, 2024" },
} satisfies PageTextOf<'AI_GAP'>;
