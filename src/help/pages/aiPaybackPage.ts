import type { Page } from '../page';

export const aiPaybackPage: Page = {
  purpose: {
    en:
      'Ask it when money is spent today on AI and comes back from the revenue of later years. What is left of the ' +
      'revenue after running costs, and after what is spent again each year, pays the investment off; the answer is ' +
      'how long that takes. It leaves aside what comes after that time: for the worth of all years, discount their cash.',
    'zh-CN':
      '今天为AI投入资金，靠以后各年的收入收回时，用它计算。收入扣除运营成本和每年再投入之后的部分用来偿还投资，' +
      '结果就是所需的时间。收回之后的收益不在其内：若要衡量全部年份的价值，请对各年现金流贴现。',
  },
  examples: [
    {
      call: 'AI_PAYBACK({60;120},{20,30})',
      answer: [
        [3, 2],
        [6, 4],
      ],
      question: {
        en: '60 or 120 spent, 20 or 30 earned: all four in one formula',
        'zh-CN': '投入60或120，收入20或30：一个公式算出全部四种',
      },
    },
    {
      call: 'AI_PAYBACK(60,20,0,0,0,60)',
      answer: '#N/A',
      question: {
        en: '60 spent again each year take all of 20 earned',
        'zh-CN': '每年再投入60，20的收入全被耗尽',
      },
    },
  ],
  formulas: [
    String.raw`c_t = \frac{revenue \, (1 - cost_ratio) (1 + growth)^{t-1} - yearly_spend}{(1 + discount_rate)^t}`,
    String.raw`S_n = c_1 + c_2 + \dots + c_n`,
    String.raw`AI_PAYBACK = n + \frac{investment - S_n}{c_{n+1}} , \quad S_n < investment \le S_{n+1}`,
  ],
  method: [
    {
      en:
        'c is the discounted net cash of a year. Flows are discounted at the end of their year and earned evenly within ' +
        'it, so that the year of recovery is interpolated in a straight line: the convention of the textbooks. The ' +
        'answer is the first time at which the running sum S reaches the investment; it is 0 where the investment is 0.',
      'zh-CN':
        'c为某年的贴现净现金。现金流按年末贴现、在年内均匀取得，因此收回当年按直线插值：这是教科书的惯例。' +
        '结果是累计值S首次达到投资额的时间；投资为0时结果为0。',
    },
    {
      en:
        'There is no horizon: a thousand years is an answer. With a yearly spend and a shrinking revenue the running sum ' +
        'has a peak; where that is too low, the investment never comes back.',
      'zh-CN':
        '不设期限：一千年也是答案。若每年再投入而收入下降，累计值有一个峰值；峰值不足时投资永远无法收回。',
    },
  ],
  comparisons: [
    {
      native: 'NPER(0,20,-60)',
      nativeAnswer: 3,
      ours: 'AI_PAYBACK(60,20)',
      remark: {
        en: 'Without a discount rate, growth and yearly spend the two are the same.',
        'zh-CN': '没有贴现率、增长和每年再投入时，两者相同。',
      },
    },
    {
      native: 'NPER(0.1,20,-60)',
      nativeAnswer: 3.7422544440793026,
      ours: 'AI_PAYBACK(60,20,0,0,0.1)',
      remark: {
        en: 'NPER lets interest run within the last year, where we go in a straight line. It knows neither growth, running cost nor yearly spend.',
        'zh-CN':
          'NPER在最后一年内仍按复利计息，我们则按直线插值。NPER也不考虑增长、运营成本和每年再投入。',
      },
    },
  ],
  reasons: {
    noMargin: 'AI_PAYBACK(60,20,1)',
    spendTakesAll: 'AI_PAYBACK(60,20,0,0,0,60)',
    sumsShort: 'AI_PAYBACK(60,5,0,0,0.1)',
    peaksShort: 'AI_PAYBACK(60,20,0,-0.1,0,10)',
    tooLarge: 'AI_PAYBACK(1E300,1E-300)',
    tooFarApart: 'AI_PAYBACK(1.7E308,1E-308,0,1E35,-1E-16,1E-300)',
  },
  sources: [
    {
      title: {
        en: 'R. Brealey, S. Myers, F. Allen: Principles of Corporate Finance, chapter 5 (payback, discounted payback)',
        'zh-CN':
          'R. Brealey、S. Myers、F. Allen：Principles of Corporate Finance（《公司金融原理》）第5章（回收期、贴现回收期）',
      },
    },
  ],
  related: ['AI_PAYBACK_SCHEDULE', 'AI_BREAKEVEN_GROWTH', 'AI_PAYBACK_RISK'],
};
