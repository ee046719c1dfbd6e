import { sentence } from '../../src/explain/sentences/sentence';
import { explained } from './explained';

test.each<[call: string, en: string, zh: string]>([
  [
    'AI_PAYBACK(60,20)',
    '60 is paid back in 3.0 years by revenue of 20 a year.',
    '投入60，年收入20：3.0年收回投资。',
  ],
  [
    'AI_PAYBACK(60,20,0.5,0.4,0.1,60)',
    '60 is paid back in 11.1 years by revenue of 20 a year, with operating costs of 50%, growth of 40% a year, a discount rate of 10%, and further spend of 60 a year.',
    '投入60，年收入20，运营成本占收入50%，收入年增40%，按10%贴现，每年再投入60：11.1年收回投资。',
  ],
  [
    'AI_PAYBACK(60,30,0,-0.1)',
    '60 is paid back in 2.1 years by revenue of 30 a year, with a decline of 10% a year.',
    '投入60，年收入30，收入年降10%：2.1年收回投资。',
  ],
  ['AI_PAYBACK(0,20)', 'There is no investment to pay back.', '没有需要收回的投资。'],
  [
    'AI_GAP(150,100,0.5,1)',
    'Spend of 150 needs revenue of 600 a year. Revenue is 100, so the gap is 500.',
    '支出150，每年需要收入600；现有100，缺口500。',
  ],
  [
    'AI_GAP(10,20)',
    'Spend of 10 needs revenue of 10 a year. Revenue is 20, 10 more than needed.',
    '支出10，每年需要收入10；现有20，超出10。',
  ],
  [
    'AI_GAP(20,20)',
    'Spend of 20 needs revenue of 20 a year. Revenue is 20, exactly enough.',
    '支出20，每年需要收入20；现有20，恰好足够。',
  ],
  [
    'AI_REQUIRED_REVENUE(5000,15,0,0,0.1)',
    'To pay back 5,000 within 15 years, revenue must start at 657.4 a year, with a discount rate of 10%.',
    '投入5,000，要在15年内收回投资，从第1年起需要年收入657.4，按10%贴现。',
  ],
  [
    'AI_REQUIRED_REVENUE(60,4.5,0.2,0.1,0.08,10,3,5)',
    'To pay back 60 within 4.5 years, revenue must start at 27.28 a year, with operating costs of 20%, growth of 10% a year for 3 years, a discount rate of 8%, and further spend of 10 a year. A residual value of 5 is included.',
    '投入60，要在4.5年内收回投资，从第1年起需要年收入27.28，运营成本占收入20%，收入年增10%（持续3年），按8%贴现，每年再投入10。已计入残值5。',
  ],
  [
    'AI_REQUIRED_REVENUE(60,1)',
    'To pay back 60 within 1 year, revenue must start at 60 a year.',
    '投入60，要在1年内收回投资，从第1年起需要年收入60。',
  ],
  [
    'AI_REQUIRED_REVENUE(0,5,0,0,0,10,0,20)',
    'To recover annual spend within 5 years, revenue must start at 6 a year, with further spend of 10 a year. A residual value of 20 is included.',
    '要在5年内收回每年的投入，从第1年起需要年收入6，每年再投入10。已计入残值20。',
  ],
  [
    'AI_REQUIRED_REVENUE(0,1,0,0,0,10)',
    'To recover annual spend within 1 year, revenue must start at 10 a year, with further spend of 10 a year.',
    '要在1年内收回每年的投入，从第1年起需要年收入10，每年再投入10。',
  ],
  [
    'AI_REQUIRED_REVENUE(60,5,0,1E300)',
    'To pay back 60 within 5 years, revenue must start at 0 a year, with growth of 1e+302% a year.',
    '投入60，要在5年内收回投资，从第1年起需要年收入0，收入年增1e+302%。',
  ],
  [
    'AI_REQUIRED_REVENUE(0,5)',
    'No revenue is required: there is nothing left to pay back.',
    '无须收入：没有需要收回的金额。',
  ],
  [
    'AI_REQUIRED_REVENUE(60,5,0,0,0,0,0,60)',
    'No revenue is required: there is nothing left to pay back.',
    '无须收入：没有需要收回的金额。',
  ],
  [
    'MARKET_CEILING(0.82)',
    'With 82% of the market, sales can reach at most 1.22× today’s level.',
    '市场份额82%，销售额最多可达目前的1.22倍。',
  ],
  [
    'MARKET_CEILING(0.95,0.2,3,5%)',
    'With 95% of the market, which grows 20% a year for 3 years, of which rivals keep 5%, sales can reach at most 1.73× today’s level.',
    '市场份额95%，市场3年间每年增长20%，竞争对手保有5%，销售额最多可达目前的1.73倍。',
  ],
  [
    'AI_PAYBACK_FLOWS({-100,60,60,-50,40})',
    'The cash flows pay back in 1.7 years.',
    '这些现金流经1.7年收回投资。',
  ],
  [
    'AI_PAYBACK_FLOWS({-100,60,60,-50,40},-1%,"last")',
    'At a discount rate of −1%, the cash flows stay paid back after 3.7 years.',
    '按−1%贴现，这些现金流经3.7年收回投资，此后不再转负。',
  ],
  [
    'AI_PAYBACK_FLOWS({0,5})',
    'Cumulative cash flow is never negative: there is nothing to pay back.',
    '累计现金流始终不为负，没有需要收回的投资。',
  ],
  [
    'AI_PAYBACK_FLOWS({-100,60,60,-50},0,"last")',
    'Does not stay paid back: after the last year, cumulative cash flow is still 30 short.',
    '收回投资后又转为亏空：最后一年末累计现金流仍差30。',
  ],
  [
    'AI_PAYBACK_RISK(60,20)',
    'Every trial pays back; half of them within 3.0 years.',
    '所有模拟均收回投资，其中半数在3.0年内。',
  ],
  [
    'AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1)',
    '96.8% of trials pay back; half of all trials do so within 6.5 years. The main driver is year-1 revenue (rank correlation −0.856).',
    '96.8%的模拟收回投资；全部模拟的半数在6.5年内收回。主要影响因素是第1年收入（秩相关系数−0.856）。',
  ],
  [
    'AI_PAYBACK_RISK(60,{5,10,20},0.5,0,0.1,0,1000)',
    '44.8% of trials pay back; the rest never do. The main driver is year-1 revenue (rank correlation −0.912).',
    '44.8%的模拟收回投资，其余无法收回。主要影响因素是第1年收入（秩相关系数−0.912）。',
  ],
  [
    'AI_PAYBACK_RISK(60,{5.95,8,20},0,0,0.1)',
    'More than 99.9% of trials pay back; half of all trials do so within 8.4 years. The main driver is year-1 revenue (rank correlation −1).',
    '超过99.9%的模拟收回投资；全部模拟的半数在8.4年内收回。主要影响因素是第1年收入（秩相关系数−1）。',
  ],
  [
    'AI_PAYBACK_RISK(60,{4,5,6.02},0,0,0.1)',
    'Less than 0.1% of trials pay back; the rest never do. The main driver is year-1 revenue (rank correlation −0.0173).',
    '不到0.1%的模拟收回投资，其余无法收回。主要影响因素是第1年收入（秩相关系数−0.0173）。',
  ],
  ['AI_PAYBACK_RISK(60,{1,2,3},0,0,0.1)', 'No trial pays back.', '所有模拟均无法收回投资。'],
  [
    'AI_BREAKEVEN_GROWTH(1000,20,10,0.5)',
    'To pay back 1,000 within 10 years, revenue must grow by at least 47.4% a year, starting at 20 a year, with operating costs of 50%.',
    '投入1,000，年收入20，运营成本占收入50%。要在10年内收回投资，收入每年须至少增长47.4%。',
  ],
  [
    'AI_BREAKEVEN_GROWTH(60,20,3)',
    'To pay back 60 within 3 years, revenue need not grow, but must not shrink, starting at 20 a year.',
    '投入60，年收入20。要在3年内收回投资，收入无须增长，但不能下降。',
  ],
  [
    'AI_BREAKEVEN_GROWTH(60,20,3.5)',
    'To pay back 60 within 3.5 years, revenue may shrink by at most 11.9% a year, starting at 20 a year.',
    '投入60，年收入20。要在3.5年内收回投资，收入每年最多可下降11.9%。',
  ],
  [
    'AI_PAYBACK_SCHEDULE(60,20)',
    '60 is paid back in year 3 by revenue of 20 a year.',
    '投入60，年收入20：第3年收回投资。',
  ],
  [
    'AI_PAYBACK_SCHEDULE(60,20,0,0,0,0,2)',
    'After 2 years, 60 is not paid back by revenue of 20 a year: 20 is outstanding.',
    '投入60，年收入20：2年后仍差20未收回。',
  ],
  [
    'AI_PAYBACK_SCHEDULE(60,20,0,0.4,0,0,5)',
    '60 is paid back in year 3 by revenue of 20 a year, with growth of 40% a year.',
    '投入60，年收入20，收入年增40%：第3年收回投资。',
  ],
  [
    'AI_PAYBACK_SCHEDULE(60,20,0,0.4,0,0,5,1)',
    '60 is paid back in year 3 by revenue of 20 a year, with growth of 40% a year for 1 year.',
    '投入60，年收入20，收入年增40%（持续1年）：第3年收回投资。',
  ],
  [
    'AI_PAYBACK(1000,20,0.5,0.4,0,0,5)',
    '1,000 is paid back in 21.6 years by revenue of 20 a year, with operating costs of 50% and growth of 40% a year for 5 years.',
    '投入1,000，年收入20，运营成本占收入50%，收入年增40%（持续5年）：21.6年收回投资。',
  ],
  [
    'AI_PAYBACK(60,20,0,0.4,0,60,3)',
    'Never pays back: net revenue of 54.88 does not exceed annual spend of 60, and revenue stops growing.',
    '无法收回投资：净收入54.88不超过每年再投入的60，且收入不再增长。',
  ],
  [
    'AI_BREAKEVEN_GROWTH(1000,20,10,0.5,0,0,5)',
    'To pay back 1,000 within 10 years, revenue must grow by at least 74% a year for 5 years, starting at 20 a year, with operating costs of 50%.',
    '投入1,000，年收入20，运营成本占收入50%。要在10年内收回投资，收入每年须至少增长74%（持续5年）。',
  ],
  [
    'AI_BREAKEVEN_GROWTH(60,20,10,0,0,0,1)',
    'To pay back 60 within 10 years, revenue may shrink by at most 77.8% a year for 1 year, starting at 20 a year.',
    '投入60，年收入20。要在10年内收回投资，收入每年最多可下降77.8%（持续1年）。',
  ],
  [
    'AI_BASELINE("bigtech.ai_spend")',
    'Big tech: annual spend on AI models: about $60 bn (2026, forecast, Wall Street analysts).',
    '大型科技公司：AI模型年支出：约600亿美元（2026，预测，华尔街分析师）。',
  ],
  [
    'AI_BASELINE("google.ai_investment","annual")',
    'Google: quarterly AI investment: $48 bn a year.',
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

test.each<[call: string, en: string, zh: string]>([
  ['{54,60,66},20', 'the investment', '投资'],
  ['60,{15,20,25}', 'year-1 revenue', '第1年收入'],
  ['60,20,{0.1,0.2,0.3}', 'operating cost as a percentage of revenue', '运营成本占收入的比例'],
  ['60,20,0,{0,0.1,0.2}', 'annual revenue growth', '收入年增长率'],
  ['60,20,0,0,{0,0.1,0.2}', 'the discount rate', '贴现率'],
  ['60,20,0,0,0,{0,1,2}', 'annual spend after year 1', '第1年之后的年支出'],
])('the main driver of AI_PAYBACK_RISK(%s) is %s', (inputs, en, zh) => {
  const risk = explained(`AI_PAYBACK_RISK(${inputs})`);
  expect(sentence(risk, 'en')).toContain(` The main driver is ${en} (rank correlation `);
  expect(sentence(risk, 'zh-CN')).toContain(`。主要影响因素是${zh}（秩相关系数`);
});

describe('why there is no answer', () => {
  test.each<[kind: string, call: string, en: string, zh: string]>([
    [
      'noMargin without revenue',
      'AI_PAYBACK(60,0)',
      'Never pays back: there is no revenue.',
      '无法收回投资：没有收入。',
    ],
    [
      'noMargin',
      'AI_PAYBACK(60,20,1)',
      'Never pays back: operating costs use up all revenue (cost_ratio is 1).',
      '无法收回投资：运营成本耗尽全部收入（cost_ratio 为1）。',
    ],
    [
      'spendTakesAll',
      'AI_PAYBACK(60,20,0,0,0,60)',
      'Never pays back: net revenue of 20 does not exceed annual spend of 60, and revenue does not grow.',
      '无法收回投资：净收入20不超过每年再投入的60，且收入不增长。',
    ],
    [
      'sumsShort',
      'AI_PAYBACK(60,5,0,0,0.1)',
      'Never pays back: discounted net cash flow totals 50.0, short of 60.',
      '无法收回投资：贴现净现金流合计50.0，不足60。',
    ],
    [
      'peaksShort',
      'AI_PAYBACK(60,20,0,-0.3,0.1,5)',
      'Never pays back: cumulative cash flow peaks at 26.0 after 4 years, short of 60.',
      '无法收回投资：累计现金流在第4年末达到峰值26.0，不足60。',
    ],
    [
      'noRevenueJustifies',
      'AI_GAP(60,20,1.2)',
      'No amount of revenue is enough: operating costs use it all up (cost_ratio is 1.2).',
      '收入再多也不够：运营成本耗尽全部收入（cost_ratio 为1.2）。',
    ],
    [
      'noGrowthNeeded',
      'AI_BREAKEVEN_GROWTH(10,20,5)',
      'No growth is needed: it pays back within 5 years however fast revenue shrinks.',
      '无须增长：无论收入下降多快，都能在5年内收回投资。',
    ],
    [
      'growthComesLate',
      'AI_BREAKEVEN_GROWTH(60,20,1)',
      'No growth is enough: growth takes effect from year 2, and years is 1.',
      '增长再快也不够：增长自第2年起才有影响，而 years 为1。',
    ],
    [
      'tooLarge',
      'AI_GAP(1e308,1,0.5,9)',
      'The result is too large (above 1.8e308).',
      '结果过大（超过1.8e308）。',
    ],
    [
      'notYearly',
      'AI_BASELINE("nvidia.training_share","annual")',
      'nvidia.training_share has no annual value: it is a point-in-time figure.',
      'nvidia.training_share 没有年度数值：它是时点数据。',
    ],
    [
      'outside',
      'MARKET_CEILING(82)',
      'share must be above 0 and at most 1, not 82 (for 82%, enter 0.82).',
      'share 必须大于0且不超过1；输入的是82（82%请输入0.82）。',
    ],
    ['missing', 'AI_PAYBACK(60)', 'revenue is required.', '请输入 revenue。'],
    [
      'an error handed on',
      'AI_GAP(#DIV/0!,1)',
      'An argument is #DIV/0!, so the result is #DIV/0! too.',
      '有参数为 #DIV/0!，因此结果也是 #DIV/0!。',
    ],
    [
      'unknown',
      'AI_GAP(B2,1,C2)',
      'The result is not shown because spend and cost_ratio cannot be calculated here.',
      '此处无法计算 spend 和 cost_ratio，因此不显示结果。',
    ],
  ])('%s: %s', (_, call, en, zh) => {
    expect(sentence(explained(call), 'en')).toBe(en);
    expect(sentence(explained(call), 'zh-CN')).toBe(zh);
  });

  test('an unknown id names the nearest', () => {
    expect(sentence(explained('AI_BASELINE("bigtech.ai_spent")'), 'en')).toMatch(
      /^Unknown figure "bigtech.ai_spent"; the closest IDs are "bigtech.ai_spend", .*\.$/,
    );
  });
});

test.each<[money: string | undefined, en: string, zh: string]>([
  [
    undefined,
    '60 is paid back in 3.0 years by revenue of 20 a year.',
    '投入60，年收入20：3.0年收回投资。',
  ],
  [
    'USD bn',
    '$60 bn is paid back in 3.0 years by revenue of $20 bn a year.',
    '投入600亿美元，年收入200亿美元：3.0年收回投资。',
  ],
  [
    'EUR m',
    '€60 m is paid back in 3.0 years by revenue of €20 m a year.',
    '投入6000万欧元，年收入2000万欧元：3.0年收回投资。',
  ],
  [
    'CHF',
    'CHF 60 is paid back in 3.0 years by revenue of CHF 20 a year.',
    '投入60瑞士法郎，年收入20瑞士法郎：3.0年收回投资。',
  ],
  [
    'chips',
    '60 chips is paid back in 3.0 years by revenue of 20 chips a year.',
    '投入60 chips，年收入20 chips：3.0年收回投资。',
  ],
])('money in %s', (money, en, zh) => {
  expect(sentence(explained('AI_PAYBACK(60,20)'), 'en', money)).toBe(en);
  expect(sentence(explained('AI_PAYBACK(60,20)'), 'zh-CN', money)).toBe(zh);
});
