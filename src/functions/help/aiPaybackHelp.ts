import type { Help } from './help';
import { meanings } from './meanings';

export const aiPaybackHelp: Help = {
  summary: {
    en: 'Years until an AI investment is earned back.',
    'zh-CN': 'AI投资的回收年数。',
  },
  meanings,
  examples: [
    {
      call: 'AI_PAYBACK(60,20)',
      answer: 3,
      question: {
        en: 'Spend 60, earn 20 a year: back after how many years?',
        'zh-CN': '投入60，每年收入20：几年收回？',
      },
    },
    {
      call: 'AI_PAYBACK(60,20,0.5,0.4,0.1,60)',
      answer: 11.0902619435156,
      question: {
        en: 'Running costs take half, revenue grows 40 %, money costs 10 %, and 60 are spent again each year',
        'zh-CN': '运营成本占一半，收入年增40%，资金成本10%，且每年再投入60',
      },
    },
    {
      call: 'AI_PAYBACK(60,5,0,0,0.1)',
      answer: '#N/A',
      question: {
        en: 'Earning 5 a year at 10 %, the 60 never come back',
        'zh-CN': '每年收入5、贴现率10%时，60永远收不回',
      },
    },
  ],
};
