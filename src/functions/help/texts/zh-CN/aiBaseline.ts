import type { FunctionHelpTexts } from '../../functionHelpTexts';

export const zhCN: FunctionHelpTexts['AI_BASELINE'] = {
  summary: '按编号查询有出处的数据：数值、单位、期间或来源；不带参数时列出文章中的全部数据。',
  meanings: {
    figure: '数据编号，如"bigtech.ai_spend"；默认为全部数据',
    field: '返回的字段，如"unit"、"period"、"source"、"annual"；默认为"value"',
  },
  questions: {
    'AI_BASELINE("bigtech.ai_spend")': '大型科技公司每年的AI支出是多少？',
    'AI_BASELINE("google.ai_investment","annual")': '谷歌的季度AI投资折合每年多少？',
  },
};
