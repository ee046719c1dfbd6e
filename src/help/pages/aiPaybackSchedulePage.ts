import type { Page } from '../page';

export const aiPaybackSchedulePage: Page = {
  purpose: {
    en:
      'Ask it to see why AI_PAYBACK answers as it does, to draw a chart of the running sum, or to go on calculating with ' +
      'the cash of each year. It fills as many rows as there are years, and a heading row.',
    'zh-CN':
      '想看清AI_PAYBACK的结果从何而来、绘制累计现金图，或用各年现金继续计算时，用它列表。它填入标题行，此后每年一行。',
  },
  examples: [
    {
      call: 'AI_PAYBACK_SCHEDULE(60,20,0.5,0.4,0.1,0,2)',
      answer: [
        ['Year', 'Revenue', 'Running cost', 'Spend', 'Net cash', 'Discounted', 'Cumulative'],
        [0, 0, 0, 60, -60, -60, -60],
        [1, 20, 10, 0, 10, 9.09090909090909, -50.9090909090909],
        [2, 28, 14, 0, 14, 11.5702479338843, -39.3388429752066],
      ],
      question: {
        en: 'The first two years at half margin, with 40 % growth, discounted at 10 %',
        'zh-CN': '毛利率一半、增长40%、贴现率10%时的前两年',
      },
    },
    {
      call: 'AI_PAYBACK_SCHEDULE({60;70},20)',
      answer: '#VALUE!',
      question: {
        en: 'A table is made of single values',
        'zh-CN': '表只接受单个值',
      },
    },
  ],
  formulas: [
    String.raw`\text{Revenue}_t = revenue \, (1 + growth)^{t-1}`,
    String.raw`\text{Running cost}_t = cost_ratio \cdot \text{Revenue}_t`,
    String.raw`\text{Net cash}_t = \text{Revenue}_t - \text{Running cost}_t - \text{Spend}_t`,
    String.raw`\text{Discounted}_t = \frac{\text{Net cash}_t}{(1 + discount_rate)^t}`,
    String.raw`\text{Cumulative}_t = \text{Discounted}_0 + \dots + \text{Discounted}_t`,
  ],
  method: [
    {
      en:
        'Year 0 holds the investment, as spend; each later year holds yearly_spend. Costs are positive. Cumulative turns ' +
        'positive where AI_PAYBACK says. Without years the table ends in the year of recovery, after 50 years at the latest.',
      'zh-CN':
        '第0年的支出（Spend）为投资额，此后各年为yearly_spend。成本以正数列示。累计值（Cumulative）在AI_PAYBACK所示时间转正。' +
        '省略years时，表到收回当年为止，最多50年。',
    },
    {
      en: 'The headings are the same in every language, so that a formula that looks one up works in any Excel: INDEX(table,0,MATCH("Cumulative",INDEX(table,1,0),0)).',
      'zh-CN':
        '标题在各种语言下都相同，按标题查找的公式在任何Excel中都可用：INDEX(table,0,MATCH("Cumulative",INDEX(table,1,0),0))。' +
        '各列依次为：年、收入、运营成本、支出、净现金、贴现值、累计。',
    },
  ],
  comparisons: [
    {
      native: 'NPV(0.1,20,20,20)',
      nativeAnswer: 49.73703981968444,
      ours: 'AI_PAYBACK_SCHEDULE(60,20,0,0,0.1,0,3)',
      remark: {
        en: 'Less the 60 spent today, NPV is the last Cumulative, −10.26: both discount at the end of each year.',
        'zh-CN': 'NPV减去今天投入的60，就是最后一行的累计值−10.26：两者都按年末贴现。',
      },
    },
  ],
  reasons: { tooLarge: 'AI_PAYBACK_SCHEDULE(1E308,1E308,0,1,0,0,3)' },
  sources: [
    {
      title: {
        en: 'R. Brealey, S. Myers, F. Allen: Principles of Corporate Finance, chapter 5 (payback, discounted payback)',
        'zh-CN':
          'R. Brealey、S. Myers、F. Allen：Principles of Corporate Finance（《公司金融原理》）第5章（回收期、贴现回收期）',
      },
    },
  ],
  related: ['AI_PAYBACK', 'AI_BREAKEVEN_GROWTH'],
};
