import type { Help } from './help';
import { meanings } from './meanings';

export const aiGapHelp: Help = {
  summary: {
    en: 'Yearly revenue still missing before AI spending is justified.',
    'zh-CN': 'AI支出要合理，每年还缺多少收入。',
  },
  meanings: {
    spend: { en: 'Yearly spend on AI', 'zh-CN': '每年的AI支出' },
    revenue: { en: 'Yearly AI revenue', 'zh-CN': '每年的AI收入' },
    cost_ratio: meanings.cost_ratio,
    overhead: {
      en: 'What comes on top of the spend counted: 1 for 100 % (for chips, the rest of the data centre)',
      'zh-CN': '所计支出之外的附加部分：100%为1（对芯片而言即数据中心其余部分）',
    },
  },
  examples: [
    {
      call: 'AI_GAP(60,20)',
      answer: 40,
      question: { en: 'Spend 60, earn 20: what is missing?', 'zh-CN': '支出60，收入20：缺多少？' },
    },
    {
      call: 'AI_GAP(150,100,0.5,1)',
      answer: 500,
      question: {
        en: "Sequoia's sum: chips for 150, as much again for the data centre, half of revenue is margin, 100 earned",
        'zh-CN': '红杉的算法：芯片150，数据中心另需同样多，毛利率一半，已有收入100',
      },
    },
  ],
};
