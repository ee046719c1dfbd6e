import type { Page } from '../page';

export const aiBreakevenGrowthPage: Page = {
  purpose: {
    en:
      'Ask it what must come true for an investment to be earned back in time: AI_PAYBACK turned round, with the years ' +
      'given and the growth asked for. Whether such a growth is likely it does not say; compare it with what has been ' +
      'seen. A negative answer is how fast revenue may shrink.',
    'zh-CN':
      '想知道投资要按时收回须满足什么条件时，用它计算：它是AI_PAYBACK的反问，给定年数、求增长率。' +
      '这样的增长是否可能，它不作判断，请与实际增长比较。结果为负时，表示收入最多可以多快下降。',
  },
  examples: [
    {
      call: 'AI_BREAKEVEN_GROWTH(1000,20,{5;10;15},0.5)',
      answer: [[1.84109486525521], [0.473936813452146], [0.239036927312134]],
      question: {
        en: 'The same in five, ten or fifteen years',
        'zh-CN': '同样的条件，五年、十年或十五年收回',
      },
    },
    {
      call: 'AI_BREAKEVEN_GROWTH(60,20,10)',
      answer: -0.326977466388362,
      question: {
        en: '60 against 20 a year within ten years: how fast may revenue shrink?',
        'zh-CN': '60对每年20，十年内收回：收入最多可以多快下降？',
      },
    },
    {
      call: 'AI_BREAKEVEN_GROWTH(60,20,1)',
      answer: '#N/A',
      question: {
        en: 'Within one year no growth helps',
        'zh-CN': '一年之内，增长多少都无济于事',
      },
    },
  ],
  formulas: [String.raw`AI_BREAKEVEN_GROWTH = \min \{\, g > -1 \;:\; P(g) \le years \,\}`],
  method: [
    {
      en:
        'P(g) is AI_PAYBACK of the same arguments with the growth g. It only falls as growth rises, and is searched to ' +
        '1e-10. Growth first matters in year 2: in one year or less no growth helps.',
      'zh-CN':
        'P(g)是相同参数、增长率为g时的AI_PAYBACK。增长越高它越小，搜索精确到1e-10。增长从第2年起才起作用：一年以内增长多少都无济于事。',
    },
    {
      en:
        'With a yearly spend and a shrinking revenue the running sum can peak before the years are over. The answer is ' +
        'then the growth at which that peak just reaches the investment.',
      'zh-CN':
        '若每年再投入而收入下降，累计值可能在期限之前达到峰值。此时结果是峰值恰好达到投资额的增长率。',
    },
  ],
  comparisons: [
    {
      native: 'RRI(9,20,1000)',
      nativeAnswer: 0.5444521049463791,
      ours: 'AI_BREAKEVEN_GROWTH(1000,20,10)',
      remark: {
        en: 'RRI is the growth at which the revenue of year 10 alone reaches 1,000. Ours counts what the years before have earned too.',
        'zh-CN': 'RRI是第10年当年收入达到1000所需的增长率。我们的函数还计入此前各年的收入。',
      },
    },
    {
      native: 'RATE(5,20,-60)',
      nativeAnswer: 0.1985770978732014,
      ours: 'AI_BREAKEVEN_GROWTH(60,20,5)',
      remark: {
        en: 'RATE is the return of a revenue that stays as it is, not the growth that it needs.',
        'zh-CN': 'RATE求的是收入不变时的回报率，不是所需的增长率。',
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
