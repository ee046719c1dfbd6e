import type { Help } from './help';
import { meanings } from './meanings';

export const aiGapHelp: Help = {
  summary: {
    en: 'Additional annual revenue needed to justify AI spend.',
    'zh-CN': '要支撑AI支出，每年还需增加的收入。',
  },
  meanings: {
    spend: { en: 'Annual AI spend (any money unit)', 'zh-CN': '每年的AI支出（货币单位任意）' },
    revenue: { en: 'Annual AI revenue (same unit)', 'zh-CN': '每年的AI收入（单位相同）' },
    cost_ratio: meanings.cost_ratio,
    overhead: {
      en: 'Additional cost, e.g. 100% of spend for the rest of the data center if spend is chips only; default 0',
      'zh-CN': '附加成本占支出的比例，如支出仅含芯片时，数据中心其余部分为100%；默认为0',
    },
  },
  examples: [
    {
      call: 'AI_GAP(60,20)',
      answer: 40,
      question: {
        en: 'Spend is 60 and revenue is 20: how large is the gap?',
        'zh-CN': '支出60，收入20：缺口是多少？',
      },
    },
    {
      call: 'AI_GAP(150,100,0.5,1)',
      answer: 500,
      question: {
        en: 'Sequoia’s calculation: chips cost 150, the rest of the data center as much again, the gross margin is 50% and revenue is 100',
        'zh-CN': '红杉资本的算法：芯片150，数据中心其余部分同为150，毛利率50%，现有收入100',
      },
    },
  ],
};
