import { sources } from '../../figures/sources';
import { baselineFields } from '../../functions/aiBaseline';
import type { Page } from '../page';

export const aiBaselinePage: Page = {
  purpose: {
    en:
      'Ask it for a published figure instead of typing the number: the cell then says by itself where its value comes ' +
      'from. The figures are those of one article of July 2024, with their units, periods and sources; they are what was ' +
      'published then, and do not change by themselves.',
    'zh-CN':
      '需要已发表的数据时用它引用，不必手工输入：单元格本身就说明了数值的出处。数据来自2024年7月的一篇文章，附有单位、期间和来源；' +
      '它们是当时发表的内容，不会自行更新。',
  },
  examples: [
    {
      call: 'AI_BASELINE("bigtech.ai_spend","period")',
      answer: '2026',
      question: {
        en: 'Of which year is that?',
        'zh-CN': '那是哪一年的？',
      },
    },
    {
      call: 'AI_BASELINE({"bigtech.ai_spend";"bigtech.ai_revenue"})',
      answer: [[60], [20]],
      question: {
        en: 'Spend and revenue of big tech, below each other',
        'zh-CN': '科技巨头的支出与收入，上下排列',
      },
    },
    {
      call: 'AI_BASELINE("nvidia.datacenter_share","annual")',
      answer: '#N/A',
      question: {
        en: 'A market share has no amount per year',
        'zh-CN': '市占率没有每年金额',
      },
    },
  ],
  formulas: [],
  method: [
    {
      en: `field is one of ${baselineFields.join(', ')}. annual is the amount per year: four times a quarterly figure, #N/A for a total or a point in time.`,
      'zh-CN': `field可为${baselineFields.join('、')}。annual为每年金额：季度数据乘以四；合计或时点数据为#N/A。`,
    },
    {
      en: 'label is in the language of the task pane. In a workbook that people use in several languages, look figures up by their id, which is the same in all.',
      'zh-CN':
        'label使用任务窗格的语言。如果工作簿由使用不同语言的人共用，请按编号查找数据：编号在各种语言中相同。',
    },
    {
      en: 'Text stays text: the period "2026" is not a number, a date is ISO text such as 2022-11-30. Upper and lower case are the same. Without arguments the answer is the whole table, with headings.',
      'zh-CN':
        '文本保持为文本：期间"2026"不是数字，日期为ISO文本，如2022-11-30。不区分大小写。不带参数时，结果为带标题的整张表。',
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
