import type { PageTexts } from '../../pageTexts';

export const zhCN: PageTexts['AI_BREAKEVEN_GROWTH'] = {
  purpose:
    '用它求按时收回投资所需的收入增长率。它是 AI_PAYBACK 的逆运算：给定年数，求增长率。它不判断这一增长率能否实现，请与实际增长率比较。结果为负时，表示收入最多可以多快下降。',
  questions: {
    'AI_BREAKEVEN_GROWTH(1000,20,{5;10;15},0.5)': '同样的投资，在5年、10年或15年内收回',
    'AI_BREAKEVEN_GROWTH(60,20,10)':
      '投入60，每年收入20：要在10年内收回投资，收入最多可以多快下降？',
    'AI_BREAKEVEN_GROWTH(1000,20,10,0.5,0,0,5)': '如果收入只增长5年，所需的增长率更高',
    'AI_BREAKEVEN_GROWTH(60,20,1)': '在1年之内，增长再快也不够',
  },
  method: [
    'P(g)是参数相同、增长率为 g 时的 AI_PAYBACK。增长率越高，投资回收期越短；最低增长率用二分法（ITP 方法）求得，精确到1e-10。增长自第2年起才有影响：在1年之内，增长再快也不够。',
    '如果每年再投入而收入下降，累计现金流可能在给定年数之前达到峰值。此时结果为使峰值恰好等于投资额的增长率。',
    '输入 growth_years 时，收入按结果增长（或下降）这么多年，此后保持不变。growth_years 为0，或不小于 years 减1时，增长何时结束不影响结果。',
  ],
  remarks: {
    'RRI(9,20,1000)':
      'RRI 是使第10年当年收入达到1000的增长率。AI_BREAKEVEN_GROWTH 还计入此前各年的收入。',
    'RATE(5,20,-60)': 'RATE 求的是收入不变时的回报率，而不是所需的增长率。',
  },
  sources: {
    oliveira:
      'I. F. D. Oliveira、R. H. C. Takahashi：An Enhancement of the Bisection Method Average Performance Preserving Minmax Optimality，ACM Transactions on Mathematical Software 47（2020年）',
  },
};
