import type { Page } from './page';

export const aiBreakevenGrowthPage: Page = {
  purpose: {
    en: 'Use it to find the revenue growth that pays back an investment in time. It is the inverse of AI_PAYBACK: the years are given, and the growth is the result. It does not say how likely that growth is; compare it with actual growth rates. A negative result is how fast revenue may shrink.',
    'zh-CN':
      '用它求按时收回投资所需的收入增长率。它是 AI_PAYBACK 的逆运算：给定年数，求增长率。它不判断这一增长率能否实现，请与实际增长率比较。结果为负时，表示收入最多可以多快下降。',
  },
  examples: [
    {
      call: 'AI_BREAKEVEN_GROWTH(1000,20,{5;10;15},0.5)',
      answer: [[1.84109486525521], [0.473936813452146], [0.239036927312134]],
      question: {
        en: 'The same investment, paid back in five, ten or fifteen years',
        'zh-CN': '同样的投资，在5年、10年或15年内收回',
      },
    },
    {
      call: 'AI_BREAKEVEN_GROWTH(60,20,10)',
      answer: -0.326977466388362,
      question: {
        en: 'Invest 60 and earn 20 a year: how fast may revenue shrink if payback takes at most ten years?',
        'zh-CN': '投入60，每年收入20：要在10年内收回投资，收入最多可以多快下降？',
      },
    },
    {
      call: 'AI_BREAKEVEN_GROWTH(60,20,1)',
      answer: '#N/A',
      question: {
        en: 'Within one year, no growth rate is enough',
        'zh-CN': '在1年之内，增长再快也不够',
      },
    },
  ],
  formulas: [String.raw`AI_BREAKEVEN_GROWTH = \min \{\, g > -1 \;:\; P(g) \le years \,\}`],
  method: [
    {
      en: 'P(g) is AI_PAYBACK for the same arguments with growth g. The higher the growth, the shorter the payback period; the minimum growth is found by bisection (ITP method) to 1e-10. Growth takes effect from year 2: within one year, no growth rate is enough.',
      'zh-CN':
        'P(g)是参数相同、增长率为 g 时的 AI_PAYBACK。增长率越高，投资回收期越短；最低增长率用二分法（ITP 方法）求得，精确到1e-10。增长自第2年起才有影响：在1年之内，增长再快也不够。',
    },
    {
      en: 'With annual spend and shrinking revenue, cumulative cash flow can peak before the given years are over. The result is then the growth at which that peak just reaches the investment.',
      'zh-CN':
        '如果每年再投入而收入下降，累计现金流可能在给定年数之前达到峰值。此时结果为使峰值恰好等于投资额的增长率。',
    },
  ],
  comparisons: [
    {
      native: 'RRI(9,20,1000)',
      nativeAnswer: 0.5444521049463791,
      ours: 'AI_BREAKEVEN_GROWTH(1000,20,10)',
      remark: {
        en: 'RRI is the growth at which revenue in year 10 alone reaches 1,000. AI_BREAKEVEN_GROWTH also counts the revenue of the years before.',
        'zh-CN':
          'RRI 是使第10年当年收入达到1000的增长率。AI_BREAKEVEN_GROWTH 还计入此前各年的收入。',
      },
    },
    {
      native: 'RATE(5,20,-60)',
      nativeAnswer: 0.1985770978732014,
      ours: 'AI_BREAKEVEN_GROWTH(60,20,5)',
      remark: {
        en: 'RATE is the return on constant revenue, not the growth required.',
        'zh-CN': 'RATE 求的是收入不变时的回报率，而不是所需的增长率。',
      },
    },
  ],
  reasons: {
    noMargin: 'AI_BREAKEVEN_GROWTH(60,0,5)',
    noGrowthNeeded: 'AI_BREAKEVEN_GROWTH(60,100,3)',
    growthComesLate: 'AI_BREAKEVEN_GROWTH(60,20,1)',
    tooFarApart: 'AI_BREAKEVEN_GROWTH(1E300,1E-300,1.5)',
  },
  sources: [
    {
      title: {
        en: 'I. F. D. Oliveira, R. H. C. Takahashi: An Enhancement of the Bisection Method Average Performance Preserving Minmax Optimality, ACM Transactions on Mathematical Software 47 (2020)',
        'zh-CN':
          'I. F. D. Oliveira、R. H. C. Takahashi：An Enhancement of the Bisection Method Average Performance Preserving Minmax Optimality，ACM Transactions on Mathematical Software 47（2020年）',
      },
    },
  ],
  related: ['AI_PAYBACK', 'AI_PAYBACK_SCHEDULE'],
};
