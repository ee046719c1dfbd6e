import type { Help } from './help';
import { meanings } from './meanings';

export const aiPaybackHelp: Help = {
  summary: {
    en: 'Payback period of an AI investment, in years.',
    'zh-CN': 'AI投资的投资回收期（年）。',
  },
  meanings,
  examples: [
    {
      call: 'AI_PAYBACK(60,20)',
      answer: 3,
      question: {
        en: 'Invest 60 and earn 20 a year: how long is the payback period?',
        'zh-CN': '投入60，每年收入20：几年收回投资？',
      },
    },
    {
      call: 'AI_PAYBACK(60,20,0.5,0.4,0.1,60)',
      answer: 11.0902619435156,
      question: {
        en: 'Opex is 50% of revenue, revenue grows 40% a year, the discount rate is 10%, and a further 60 is spent each year',
        'zh-CN': '运营成本占收入的50%，收入年增长率40%，贴现率10%，且每年再投入60',
      },
    },
    {
      call: 'AI_PAYBACK(60,5,0,0,0.1)',
      answer: '#N/A',
      question: {
        en: 'At 5 a year and a discount rate of 10%, an investment of 60 is never paid back',
        'zh-CN': '每年收入5、贴现率10%时，永远无法收回60的投资',
      },
    },
  ],
};
