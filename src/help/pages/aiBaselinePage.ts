import { sources } from '../../figures/sources';
import type { Page } from './page';

export const aiBaselinePage = {
  examples: [
    {
      call: 'AI_BASELINE("bigtech.ai_spend","period")',
      answer: '2026',
    },
    {
      call: 'AI_BASELINE({"bigtech.ai_spend";"bigtech.ai_revenue"})',
      answer: [[60], [20]],
    },
    {
      call: 'AI_BASELINE("alphabet.capex_2025")',
      answer: 91.447,
    },
    {
      call: 'AI_BASELINE("alphabet.capex_2025","url")',
      answer: 'https://www.sec.gov/edgar/browse/?CIK=1652044',
    },
    {
      call: 'AI_BASELINE("nvidia.datacenter_share","annual")',
      answer: '#N/A',
    },
  ],
  formulas: [],
  comparisons: [],
  reasons: {
    unknownFigure: 'AI_BASELINE("bigtech.spend")',
    notYearly: 'AI_BASELINE("nvidia.datacenter_share","annual")',
  },
  sources: Object.keys(sources).map((key) => ({ key })),
  related: ['AI_GAP', 'AI_PAYBACK', 'MARKET_CEILING'],
} as const satisfies Page;
