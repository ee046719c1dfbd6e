import { sources } from '../../figures/sources';
import { baselineFields } from '../../functions/aiBaseline';
import type { Page } from './page';

export const aiBaselinePage: Page = {
  purpose: {
    en: 'Use it to cite a published figure instead of typing a number: the formula shows where the value comes from. The figures are those of one article (STAR Market Daily, 27 Jul 2024), with units, periods and sources. They are as published then and do not update.',
    'zh-CN':
      '用它引用已发表的数据，不必手工输入数字：公式本身就说明了数值的出处。数据来自一篇文章（《科创板日报》2024年7月27日），附有单位、期间和来源。数据为当时发表的内容，不会更新。',
  },
  examples: [
    {
      call: 'AI_BASELINE("bigtech.ai_spend","period")',
      answer: '2026',
      question: {
        en: 'Which year does the figure refer to?',
        'zh-CN': '该数据是哪一年的？',
      },
    },
    {
      call: 'AI_BASELINE({"bigtech.ai_spend";"bigtech.ai_revenue"})',
      answer: [[60], [20]],
      question: {
        en: 'Big tech’s spend and revenue, one below the other',
        'zh-CN': '大型科技公司的支出与收入，上下排列',
      },
    },
    {
      call: 'AI_BASELINE("nvidia.datacenter_share","annual")',
      answer: '#N/A',
      question: {
        en: 'A market share has no annual value',
        'zh-CN': '市场份额没有年度数值',
      },
    },
  ],
  formulas: [],
  method: [
    {
      en: `The field can be ${baselineFields.join(', ')}. The field annual is the amount per year: four times a quarterly figure, and #N/A for a total or a point-in-time figure.`,
      'zh-CN': `字段可为 ${baselineFields.join('、')}。字段 annual 为年度数值：季度数据乘以4，合计或时点数据为 #N/A。`,
    },
    {
      en: 'The field label is in the language of the task pane. If people use a workbook in different languages, look figures up by their ID, which is the same in every language.',
      'zh-CN':
        '字段 label 使用任务窗格的语言。如果工作簿由使用不同语言的人共用，请按编号查找数据：编号在各语言中相同。',
    },
    {
      en: 'Text stays text: the period "2026" is not a number, and a date is ISO text such as 2022-11-30. IDs and fields are not case-sensitive. Without arguments, the result is the whole table, with headings.',
      'zh-CN':
        '文本保持为文本：期间"2026"不是数字，日期为 ISO 格式的文本，如2022-11-30。编号和字段不区分大小写。不带参数时，结果为带标题的整张表。',
    },
  ],
  comparisons: [],
  reasons: {
    unknownFigure: 'AI_BASELINE("bigtech.spend")',
    notYearly: 'AI_BASELINE("nvidia.datacenter_share","annual")',
  },
  sources: Object.values(sources).map(({ publisher, subject, published }) => ({
    title: {
      en: `${publisher.en}: ${subject.en} ${published}`,
      'zh-CN': `${publisher['zh-CN']}：《${subject['zh-CN']}》${published}`,
    },
  })),
  related: ['AI_GAP', 'AI_PAYBACK', 'MARKET_CEILING'],
};
