import type { Page } from './page';

export const aiPaybackSchedulePage: Page = {
  purpose: {
    en: 'Use it to see how AI_PAYBACK arrives at its result, to chart cumulative cash flow, or to calculate with the cash flow of each year. It returns a header row and one row per year.',
    'zh-CN':
      '用它查看 AI_PAYBACK 的结果如何得出、绘制累计现金流图，或用各年现金流继续计算。它返回一个标题行，以及每年一行。',
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
        en: 'The first two years with a gross margin of 50%, growth of 40% and a discount rate of 10%',
        'zh-CN': '毛利率50%、增长率40%、贴现率10%时的前两年',
      },
    },
    {
      call: 'AI_PAYBACK_SCHEDULE({60;70},20)',
      answer: '#VALUE!',
      question: {
        en: 'The arguments must be single values',
        'zh-CN': '参数须为单个值',
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
      en: 'Year 0 holds the investment as Spend; each later year holds yearly_spend. Running cost is operating cost (opex). Costs are positive. Cumulative is the cumulative discounted cash flow; it turns positive at the time that AI_PAYBACK returns. If years is omitted, the table ends in the payback year, at most year 50.',
      'zh-CN':
        '第0年的 Spend 为投资额，此后各年为 yearly_spend。Running cost 为运营成本。成本以正数列示。Cumulative 为累计贴现现金流，在 AI_PAYBACK 所示的时间转正。省略 years 时，表到收回投资当年为止，最多50年。',
    },
    {
      en: 'The headings are the same in every language, so a formula that looks one up works in any Excel: INDEX(table,0,MATCH("Cumulative",INDEX(table,1,0),0)).',
      'zh-CN':
        '标题在各语言中相同，按标题查找的公式在任何 Excel 中都可用：INDEX(table,0,MATCH("Cumulative",INDEX(table,1,0),0))。各列依次为：年、收入、运营成本、支出、净现金流、贴现值、累计现金流。',
    },
  ],
  comparisons: [
    {
      native: 'NPV(0.1,20,20,20)',
      nativeAnswer: 49.73703981968444,
      ours: 'AI_PAYBACK_SCHEDULE(60,20,0,0,0.1,0,3)',
      remark: {
        en: 'NPV less the 60 invested today equals the last Cumulative value, −10.26: both discount at year-end.',
        'zh-CN':
          'NPV 减去今天投入的60，等于最后一行的累计现金流（Cumulative），即−10.26：两者都按年末贴现。',
      },
    },
  ],
  reasons: { tooLarge: 'AI_PAYBACK_SCHEDULE(1E308,1E308,0,1,0,0,3)' },
  sources: [
    {
      title: {
        en: 'R. Brealey, S. Myers, F. Allen: Principles of Corporate Finance, chapter 5 (payback, discounted payback)',
        'zh-CN':
          'R. Brealey、S. Myers、F. Allen：Principles of Corporate Finance（《公司金融原理》）第5章（投资回收期、贴现回收期）',
      },
    },
  ],
  related: ['AI_PAYBACK', 'AI_BREAKEVEN_GROWTH'],
};
