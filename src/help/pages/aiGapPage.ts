import type { Page } from './page';

export const aiGapPage: Page = {
  purpose: {
    en: 'Use it to check whether annual AI revenue justifies annual AI spend. It calculates the revenue whose gross margin would cover the spend, and the part that is still missing. It ignores growth and time; for how long an investment takes to pay back, use AI_PAYBACK.',
    'zh-CN':
      '用它判断每年的AI收入能否支撑每年的AI支出。它计算毛利足以覆盖支出的收入，以及其中尚缺的部分。它不考虑增长和时间；投资多久能够收回，请用 AI_PAYBACK 计算。',
  },
  examples: [
    {
      call: 'AI_GAP(60,20,{0;0.25;0.5})',
      answer: [[40], [60], [100]],
      question: {
        en: 'How large is the gap if opex is 0%, 25% or 50% of revenue?',
        'zh-CN': '运营成本占收入的0%、25%或50%时，缺口各是多少？',
      },
    },
    {
      call: 'AI_GAP(60,80)',
      answer: -20,
      question: {
        en: 'Spend is 60 and revenue is 80: 20 more than needed',
        'zh-CN': '支出60，收入80：比所需多20',
      },
    },
    {
      call: 'AI_GAP(60,20,1)',
      answer: '#N/A',
      question: {
        en: 'Operating costs use up all revenue: no amount is enough',
        'zh-CN': '运营成本耗尽全部收入：收入再多也不够',
      },
    },
  ],
  formulas: [String.raw`AI_GAP = \frac{spend \, (1 + overhead)}{1 - cost_ratio} - revenue`],
  method: [
    {
      en: 'The fraction is the required revenue. The result is in the same unit as the arguments: a positive result is a shortfall, a negative one a surplus.',
      'zh-CN': '分式为所需收入。结果的单位与参数相同：正数为缺口，负数为盈余。',
    },
    {
      en: 'The argument overhead is the additional cost as a share of spend. Chips are about half the cost of a data center: if spend covers chips only, an overhead of 100% adds the other half.',
      'zh-CN':
        '参数 overhead 是附加成本占支出的比例。芯片约占数据中心成本的一半：如果支出仅含芯片，overhead 取100%即可补上另一半。',
    },
  ],
  comparisons: [],
  reasons: {
    noRevenueJustifies: 'AI_GAP(60,20,1)',
    tooLarge: 'AI_GAP(1E308,0,0.9)',
  },
  sources: [
    {
      title: {
        en: "D. Cahn: AI's $600B Question, Sequoia Capital, 2024",
        'zh-CN': 'D. Cahn：AI’s $600B Question，红杉资本，2024年',
      },
      address: 'https://www.sequoiacap.com/article/ais-600b-question/',
    },
  ],
  related: ['AI_PAYBACK', 'AI_BASELINE'],
};
