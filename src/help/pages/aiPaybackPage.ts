import type { Page } from './page';

export const aiPaybackPage: Page = {
  purpose: {
    en: 'Use it if money is invested in AI today and paid back by the revenue of later years. Revenue after operating costs and further annual spend pays back the investment; the result is how long that takes. It ignores cash flow after payback; for the total value, use NPV on the cash flows of all years.',
    'zh-CN':
      '今天对AI投资、靠以后各年的收入收回投资时使用。收入扣除运营成本和每年再投入的金额后用于收回投资，结果为所需的时间。它不考虑收回投资之后的现金流；如需衡量全部价值，请对各年现金流计算 NPV。',
  },
  examples: [
    {
      call: 'AI_PAYBACK({60;120},{20,30})',
      answer: [
        [3, 2],
        [6, 4],
      ],
      question: {
        en: 'Invest 60 or 120 and earn 20 or 30 a year: all four combinations in one formula',
        'zh-CN': '投入60或120，每年收入20或30：一个公式算出全部四种组合',
      },
    },
    {
      call: 'AI_PAYBACK(60,20,0,0,0,60)',
      answer: '#N/A',
      question: {
        en: 'A further 60 a year exceeds the 20 earned',
        'zh-CN': '每年再投入60，超过20的收入',
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
      en: 'c is the discounted net cash flow of a year. Cash flows are discounted at year-end and spread evenly over the year, so the payback year is interpolated linearly: the textbook convention. The result is the first time at which cumulative cash flow S reaches the investment; if the investment is 0, it is 0.',
      'zh-CN':
        'c 为某年的贴现净现金流。现金流按年末贴现，并在年内均匀分布，因此收回投资当年按线性插值：这是教科书的惯例。结果为累计现金流 S 首次达到投资额的时间；投资额为0时结果为0。',
    },
    {
      en: 'There is no limit on years: a result can be a thousand years. With annual spend and shrinking revenue, cumulative cash flow peaks; if the peak is below the investment, it never pays back.',
      'zh-CN':
        '年数没有上限：结果可以是一千年。如果每年再投入而收入下降，累计现金流有一个峰值；峰值低于投资额时，永远无法收回投资。',
    },
  ],
  comparisons: [
    {
      native: 'NPER(0,20,-60)',
      nativeAnswer: 3,
      ours: 'AI_PAYBACK(60,20)',
      remark: {
        en: 'Without a discount rate, growth or annual spend, the two are the same.',
        'zh-CN': '没有贴现率、增长和每年再投入时，两者相同。',
      },
    },
    {
      native: 'NPER(0.1,20,-60)',
      nativeAnswer: 3.7422544440793026,
      ours: 'AI_PAYBACK(60,20,0,0,0.1)',
      remark: {
        en: 'NPER compounds interest within the last year, while AI_PAYBACK interpolates linearly. NPER has no growth, operating cost or annual spend.',
        'zh-CN':
          'NPER 在最后一年内按复利计息，AI_PAYBACK 按线性插值。NPER 不考虑增长、运营成本和每年再投入。',
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
          'R. Brealey、S. Myers、F. Allen：Principles of Corporate Finance（《公司金融原理》）第5章（投资回收期、贴现回收期）',
      },
    },
  ],
  related: ['AI_PAYBACK_SCHEDULE', 'AI_BREAKEVEN_GROWTH', 'AI_PAYBACK_RISK'],
};
