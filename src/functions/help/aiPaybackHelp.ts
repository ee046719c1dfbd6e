import type { Help } from './help';
import { meanings } from './meanings';

export const aiPaybackHelp: Help = {
  summary: {
    en: 'Years until an AI investment is earned back.',
    'zh-CN': 'AI投资的回收年数。',
  },
  meanings,
  method: {
    en:
      'Net cash of year t = revenue × (1 − cost_ratio) × (1 + growth)^(t−1) − yearly_spend, divided by ' +
      '(1 + discount_rate)^t. It is earned evenly within its year: the year of recovery is interpolated in a straight ' +
      'line, flows are discounted at year end. The answer is the first time at which the running sum reaches the ' +
      'investment. There is no horizon.',
    'zh-CN':
      '第t年净现金 = revenue × (1 − cost_ratio) × (1 + growth)^(t−1) − yearly_spend，再除以(1 + discount_rate)^t。' +
      '年内均匀取得：回收当年按直线插值，现金流按年末贴现。结果是累计值首次达到投资额的时间，不设期限。',
  },
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
