import type { Help } from './help';

export const aiBaselineHelp: Help = {
  summary: {
    en: 'Looks up a sourced figure by its ID: value, unit, period or source. Without arguments, returns all figures.',
    'zh-CN': '按编号查询有出处的数据：数值、单位、期间或来源；不带参数时列出全部数据。',
  },
  meanings: {
    figure: {
      en: 'Figure ID, e.g. "bigtech.ai_spend"; default: all figures',
      'zh-CN': '数据编号，如"bigtech.ai_spend"；默认为全部数据',
    },
    field: {
      en: 'Field to return, e.g. "unit", "period", "source" or "annual"; default "value"',
      'zh-CN': '返回的字段，如"unit"、"period"、"source"、"annual"；默认为"value"',
    },
  },
  examples: [
    {
      call: 'AI_BASELINE("bigtech.ai_spend")',
      answer: 60,
      question: {
        en: 'How much does big tech spend on AI a year?',
        'zh-CN': '大型科技公司每年的AI支出是多少？',
      },
    },
    {
      call: 'AI_BASELINE("google.ai_investment","annual")',
      answer: 48,
      question: {
        en: 'How much is Google’s quarterly AI investment on an annual basis?',
        'zh-CN': '谷歌的季度AI投资折合每年多少？',
      },
    },
  ],
};
