import { sentence } from '../../src/explain/sentence';
import { explained } from './explained';

test.each<[call: string, en: string, zh: string]>([
  [
    'AI_PAYBACK(60,20)',
    '60 is earned back in 3.0 years at 20 a year.',
    '60可在3.0年内收回：年收入20。',
  ],
  [
    'AI_PAYBACK(60,20,0.5,0.4,0.1,60)',
    '60 is earned back in 11.1 years at 20 a year, with running costs of 50%, growth of 40% a year, a discount rate of 10%, and 60 spent again each year.',
    '60可在11.1年内收回：年收入20，运营成本占50%，年增40%，按10%贴现，每年再投入60。',
  ],
  [
    'AI_PAYBACK(60,30,0,-0.1)',
    '60 is earned back in 2.1 years at 30 a year, with a decline of 10% a year.',
    '60可在2.1年内收回：年收入30，年降10%。',
  ],
  [
    'AI_PAYBACK(0,20)',
    'Nothing was spent, so there is nothing to earn back.',
    '没有投入，无须收回。',
  ],
  [
    'AI_GAP(150,100,0.5,1)',
    'A spend of 150 needs a revenue of 600 a year; 100 is there, so 500 is missing.',
    '支出150需要年收入600；现有100，还缺500。',
  ],
  [
    'AI_GAP(10,20)',
    'A spend of 10 needs a revenue of 10 a year; 20 is there, 10 more than that.',
    '支出10需要年收入10；现有20，多出10。',
  ],
  [
    'AI_GAP(20,20)',
    'A spend of 20 needs a revenue of 20 a year; 20 is there, just enough.',
    '支出20需要年收入20；现有20，恰好够。',
  ],
  [
    'MARKET_CEILING(0.82)',
    'With 82% of the market, sales can reach at most 1.22 times their present size.',
    '占市场82%，销售额最多达到现有规模的1.22倍。',
  ],
  [
    'MARKET_CEILING(0.95,0.2,3,5%)',
    'With 95% of the market, which grows 20% a year for 3 years, of which rivals keep 5%, sales can reach at most 1.73 times their present size.',
    '占市场95%，市场3年间每年增长20%，对手保有5%，销售额最多达到现有规模的1.73倍。',
  ],
  [
    'AI_PAYBACK_RISK(60,20)',
    'Every trial pays back; half of them within 3.0 years.',
    '每次试验都能收回，其中一半在3.0年内。',
  ],
  [
    'AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1)',
    '96.8% of trials pay back; half of all trials do so within 6.5 years. The answer moves most with revenue (rank correlation −0.856).',
    '96.8%的试验能收回；全部试验中有一半在6.5年内收回。对结果影响最大的是revenue（秩相关系数−0.856）。',
  ],
  [
    'AI_PAYBACK_RISK(60,{5,10,20},0.5,0,0.1,0,1000)',
    '44.8% of trials pay back; the others never do. The answer moves most with revenue (rank correlation −0.912).',
    '44.8%的试验能收回，其余永远收不回。对结果影响最大的是revenue（秩相关系数−0.912）。',
  ],
  [
    'AI_PAYBACK_RISK(60,{5.95,8,20},0,0,0.1)',
    'More than 99.9% of trials pay back; half of all trials do so within 8.4 years. The answer moves most with revenue (rank correlation −1).',
    '超过99.9%的试验能收回；全部试验中有一半在8.4年内收回。对结果影响最大的是revenue（秩相关系数−1）。',
  ],
  [
    'AI_PAYBACK_RISK(60,{4,5,6.02},0,0,0.1)',
    'Less than 0.1% of trials pay back; the others never do. The answer moves most with revenue (rank correlation −0.0173).',
    '不到0.1%的试验能收回，其余永远收不回。对结果影响最大的是revenue（秩相关系数−0.0173）。',
  ],
  ['AI_PAYBACK_RISK(60,{1,2,3},0,0,0.1)', 'No trial ever pays back.', '没有一次试验能收回。'],
  [
    'AI_BREAKEVEN_GROWTH(1000,20,10,0.5)',
    'To earn back 1,000 within 10 years, revenue must grow at least 47.4% a year, starting at 20 a year, with running costs of 50%.',
    '要在10年内收回1,000，收入每年至少须增长47.4%：年收入20，运营成本占50%。',
  ],
  [
    'AI_BREAKEVEN_GROWTH(60,20,3)',
    'To earn back 60 within 3 years, revenue need not grow, but must not shrink, starting at 20 a year.',
    '要在3年内收回60，收入无须增长，但不能下降：年收入20。',
  ],
  [
    'AI_BREAKEVEN_GROWTH(60,20,3.5)',
    'To earn back 60 within 3.5 years, revenue may shrink by at most 11.9% a year, starting at 20 a year.',
    '要在3.5年内收回60，收入每年最多可下降11.9%：年收入20。',
  ],
  [
    'AI_PAYBACK_SCHEDULE(60,20)',
    '60 is earned back in year 3 at 20 a year.',
    '60在第3年收回：年收入20。',
  ],
  [
    'AI_PAYBACK_SCHEDULE(60,20,0,0,0,0,2)',
    'After 2 years, 20 is still missing to earn back 60 at 20 a year.',
    '2年后，距收回60仍差20：年收入20。',
  ],
  [
    'AI_BASELINE("bigtech.ai_spend")',
    'Big tech: annual spend on AI models: about $60 bn (2026, forecast, Wall Street analysts).',
    '大型科技公司：AI模型年支出：约600亿美元（2026，预测，华尔街分析师）。',
  ],
  [
    'AI_BASELINE("google.ai_investment","annual")',
    'Google: quarterly AI investment: $48 bn as an amount per year.',
    '谷歌：季度AI投资：折合每年480亿美元。',
  ],
  [
    'AI_BASELINE("bigtech.ai_spend","unit")',
    'Big tech: annual spend on AI models: unit is USD bn.',
    '大型科技公司：AI模型年支出：unit为USD bn。',
  ],
])('%s', (call, en, zh) => {
  expect(sentence(explained(call), 'en')).toBe(en);
  expect(sentence(explained(call), 'zh-CN')).toBe(zh);
});

describe('why there is no answer', () => {
  test.each<[kind: string, call: string, en: string, zh: string]>([
    [
      'noMargin without revenue',
      'AI_PAYBACK(60,0)',
      'Never pays back: there is no revenue.',
      '无法收回：没有收入。',
    ],
    [
      'noMargin',
      'AI_PAYBACK(60,20,1)',
      'Never pays back: running costs take all the revenue (cost_ratio is 1).',
      '无法收回：运营成本耗尽全部收入（cost_ratio为1）。',
    ],
    [
      'spendTakesAll',
      'AI_PAYBACK(60,20,0,0,0,60)',
      'Never pays back: the yearly spend of 60 takes all of the net revenue of 20, and revenue does not grow.',
      '无法收回：每年投入60，耗尽净收入20，且收入不增长。',
    ],
    [
      'sumsShort',
      'AI_PAYBACK(60,5,0,0,0.1)',
      'Never pays back: the discounted net cash sums to 50.0, short of 60.',
      '无法收回：贴现净现金合计50.0，不足60。',
    ],
    [
      'peaksShort',
      'AI_PAYBACK(60,20,0,-0.3,0.1,5)',
      'Never pays back: the running sum peaks at 26.0 after 4 years, short of 60.',
      '无法收回：累计值在4年后达到峰值26.0，不足60。',
    ],
    [
      'noRevenueJustifies',
      'AI_GAP(60,20,1.2)',
      'No revenue justifies it: running costs take all of any revenue (cost_ratio is 1.2).',
      '多少收入都不够：运营成本耗尽任何收入（cost_ratio为1.2）。',
    ],
    [
      'noGrowthNeeded',
      'AI_BREAKEVEN_GROWTH(10,20,5)',
      'No growth is needed: it pays back within 5 years however fast revenue shrinks.',
      '无须增长：无论收入下降多快，都能在5年内收回。',
    ],
    [
      'growthComesLate',
      'AI_BREAKEVEN_GROWTH(60,20,1)',
      'No growth is enough: growth first matters in year 2, and years is 1.',
      '增长多少都不够：增长从第2年起才起作用，而years为1。',
    ],
    [
      'tooLarge',
      'AI_GAP(1e308,1,0.5,9)',
      'The answer is too large for a number (above 1.8e308).',
      '结果过大，无法用数字表示（超过1.8e308）。',
    ],
    [
      'notYearly',
      'AI_BASELINE("nvidia.training_share","annual")',
      'nvidia.training_share has no value per year: it is a point.',
      'nvidia.training_share没有每年的数值：它是时点数据。',
    ],
    [
      'outside',
      'MARKET_CEILING(82)',
      'share must be above 0 and at most 1 (82 % is 0.82); got 82.',
      'share必须大于0且不超过1（82%即0.82）；得到82。',
    ],
    ['missing', 'AI_PAYBACK(60)', 'revenue is missing.', '缺少revenue。'],
    [
      'an error handed on',
      'AI_GAP(#DIV/0!,1)',
      'An argument is #DIV/0!, and so is the answer.',
      '有参数为#DIV/0!，结果也是如此。',
    ],
    [
      'unknown',
      'AI_GAP(B2,1,C2)',
      'The answer is not known here, because the value of spend and cost_ratio is not.',
      'spend和cost_ratio的值未知，因此结果未知。',
    ],
  ])('%s: %s', (_, call, en, zh) => {
    expect(sentence(explained(call), 'en')).toBe(en);
    expect(sentence(explained(call), 'zh-CN')).toBe(zh);
  });

  test('an unknown id names the nearest', () => {
    expect(sentence(explained('AI_BASELINE("bigtech.ai_spent")'), 'en')).toMatch(
      /^No figure is called "bigtech.ai_spent"; the nearest are "bigtech.ai_spend", .*\.$/,
    );
  });
});

test.each<[money: string | undefined, en: string, zh: string]>([
  [undefined, '60 is earned back in 3.0 years at 20 a year.', '60可在3.0年内收回：年收入20。'],
  [
    'USD bn',
    '$60 bn is earned back in 3.0 years at $20 bn a year.',
    '600亿美元可在3.0年内收回：年收入200亿美元。',
  ],
  [
    'EUR m',
    '€60 m is earned back in 3.0 years at €20 m a year.',
    '6000万欧元可在3.0年内收回：年收入2000万欧元。',
  ],
  [
    'CHF',
    'CHF 60 is earned back in 3.0 years at CHF 20 a year.',
    '60瑞士法郎可在3.0年内收回：年收入20瑞士法郎。',
  ],
  [
    'chips',
    '60 chips is earned back in 3.0 years at 20 chips a year.',
    '60 chips可在3.0年内收回：年收入20 chips。',
  ],
])('money in %s', (money, en, zh) => {
  expect(sentence(explained('AI_PAYBACK(60,20)'), 'en', money)).toBe(en);
  expect(sentence(explained('AI_PAYBACK(60,20)'), 'zh-CN', money)).toBe(zh);
});
