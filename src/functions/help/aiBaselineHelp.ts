import type { Help } from './help';

export const aiBaselineHelp: Help = {
  summary: {
    en: 'A figure of the article by its id: its value, unit, period, source; without arguments, all of them.',
    'zh-CN': '按编号取文章中的数据：数值、单位、期间、来源；不带参数则列出全部。',
  },
  meanings: {
    figure: {
      en: 'Id of a figure, such as "bigtech.ai_spend"; without it, the whole table',
      'zh-CN': '数据编号，如"bigtech.ai_spend"；省略则为整张表',
    },
    field: {
      en: 'What to give: "value" if omitted, "unit", "period", "source", "annual" …',
      'zh-CN': '取什么：省略为"value"，或"unit"、"period"、"source"、"annual"等',
    },
  },
  examples: [
    {
      call: 'AI_BASELINE("bigtech.ai_spend")',
      answer: 60,
      question: { en: 'What does big tech spend a year?', 'zh-CN': '科技巨头每年花多少？' },
    },
    {
      call: 'AI_BASELINE("google.ai_investment","annual")',
      answer: 48,
      question: {
        en: "Google's quarterly investment, a year",
        'zh-CN': '谷歌的季度投资折合每年多少？',
      },
    },
  ],
};
