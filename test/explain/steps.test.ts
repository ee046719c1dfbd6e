import fc from 'fast-check';
import { numberAnswer } from '../../src/explain/calculation';
import { stepsOf } from '../../src/explain/steps/stepsOf';
import { stepText } from '../../src/explain/stepText';
import { definitions } from '../../src/functions/definitions';
import { functionExamples } from '../../src/functions/help/functionExamples';
import { explained } from './explained';

test.each<[call: string, steps: string[]]>([
  [
    'AI_GAP(150,100,50%,1)',
    [
      'spend including overhead = 150 × (1 + 100%) = 300',
      'gross margin = 1 − 50% = 50%',
      'required revenue = 300 / 50% = 600',
      'gap = 600 − 100 = 500',
    ],
  ],
  [
    'AI_GAP(60,20,1.2)',
    ['spend including overhead = 60 × (1 + 0%) = 60', 'gross margin = 1 − 120% = −20%'],
  ],
  [
    'AI_REQUIRED_REVENUE(60,3)',
    [
      'amount to recover = 60',
      'present value of revenue that starts at 1 = 3',
      'required revenue = 60 / 3 = 20',
    ],
  ],
  [
    'AI_REQUIRED_REVENUE(60,4.5,20%,10%,8%,10,3,5)',
    [
      'present value of annual spend = 10 × 3.652 = 36.52',
      'present value of residual value = 5 / (1 + 8%)^4.5 = 3.536',
      'amount to recover = 60 + 36.52 − 3.536 = 92.99',
      'gross margin = 1 − 20% = 80%',
      'present value of revenue that starts at 1 = 4.261',
      'required revenue = 92.99 / (80% × 4.261) = 27.28',
    ],
  ],
  [
    'AI_PAYBACK(1000,20,0.5,0.4,0,0,5)',
    [
      'net cash flow of year 1 = 20 × (1 − 50%) = 10',
      'cumulative cash flow after year 21 = −30.03',
      'net cash flow of year 22 = 20 × (1 + 40%)^5 × (1 − 50%) = 53.78',
      'fraction of year 22 = 30.03 / 53.78 = 0.5583',
      'payback period = 21 + 0.5583 = 21.6 years',
    ],
  ],
  [
    'AI_BREAKEVEN_GROWTH(1000,20,10,0.5,0,0,5)',
    [
      'net cash flow of year 1 = 20 × (1 − 50%) = 10',
      'payback period without growth = 100.0 years',
      'payback period at 74.02% growth = 10.0 years',
      'break-even growth = 74.02%',
    ],
  ],
  [
    'AI_PAYBACK_RISK(60,{10,20,40},0,0.4,0,0,1000,0,1)',
    [
      'trials that pay back = 1,000 / 1,000 = 100%',
      '90% of trials (P5 to P95) = 1.5 years to 3.4 years',
      'middle 50% of trials (P25 to P75) = 1.8 years to 2.5 years',
      'median (P50) = 2.1 years',
      'rank correlation of year-1 revenue = −1',
    ],
  ],
  ['AI_REQUIRED_REVENUE(60,5,0,1E300)', ['required revenue = 0']],
  ['AI_REQUIRED_REVENUE(60,5,1.2)', ['gross margin = 1 − 120% = −20%']],
  [
    'AI_PAYBACK_FLOWS({-100,60,60,-50,40})',
    [
      'cumulative cash flow after year 1 = −40',
      'net cash flow of year 2 = 60',
      'fraction of year 2 = 40 / 60 = 0.6667',
      'payback period = 1 + 0.6667 = 1.7 years',
    ],
  ],
  [
    'AI_PAYBACK_FLOWS({-100;60;60;-50;40},10%,"last")',
    ['cumulative cash flow after year 4 = −6.113'],
  ],
  [
    'AI_PAYBACK_FLOWS({-10000,3000,3000,3000,3000,3000},0.1)',
    [
      'cumulative cash flow after year 4 = −490.4',
      'net cash flow of year 5 = 3,000',
      'present value of year 5 = 3,000 / (1 + 10%)^5 = 1,863',
      'fraction of year 5 = 490.4 / 1,863 = 0.2633',
      'payback period = 4 + 0.2633 = 4.3 years',
    ],
  ],
  [
    'AI_PAYBACK_FLOWS({-60,0,60})',
    [
      'cumulative cash flow after year 1 = −60',
      'net cash flow of year 2 = 60',
      'fraction of year 2 = 60 / 60 = 1',
      'payback period = 1 + 1 = 2.0 years',
    ],
  ],
  ['AI_PAYBACK_FLOWS({0,5})', ['payback period = 0.0 years']],
  ['AI_PAYBACK_FLOWS({-100,30,30})', ['cumulative cash flow after year 2 = −40']],
  [
    'AI_PAYBACK(60,20)',
    [
      'net cash flow of year 1 = 20',
      'cumulative cash flow after year 3 = 0',
      'payback period = 3.0 years',
    ],
  ],
  [
    'AI_PAYBACK(10000,3000)',
    [
      'net cash flow of year 1 = 3,000',
      'cumulative cash flow after year 3 = −1,000',
      'fraction of year 4 = 1,000 / 3,000 = 0.3333',
      'payback period = 3 + 0.3333 = 3.3 years',
    ],
  ],
  [
    'AI_PAYBACK(60,20,0,0.3)',
    [
      'net cash flow of year 1 = 20',
      'cumulative cash flow after year 2 = −14',
      'net cash flow of year 3 = 20 × (1 + 30%)^2 = 33.8',
      'fraction of year 3 = 14 / 33.8 = 0.4142',
      'payback period = 2 + 0.4142 = 2.4 years',
    ],
  ],
  [
    'AI_PAYBACK(60,20,0.5,0.4,0.1,60)',
    [
      'net cash flow of year 1 = 20 × (1 − 50%) − 60 = −50',
      'present value of year 1 = −50 / (1 + 10%) = −45.45',
      'cumulative cash flow after year 11 = −9.921',
      'net cash flow of year 12 = 20 × (1 + 40%)^11 × (1 − 50%) − 60 = 345',
      'present value of year 12 = 345 / (1 + 10%)^12 = 109.9',
      'fraction of year 12 = 9.921 / 109.9 = 0.09026',
      'payback period = 11 + 0.09026 = 11.1 years',
    ],
  ],
  [
    'AI_PAYBACK(1,4)',
    [
      'net cash flow of year 1 = 4',
      'cumulative cash flow after year 0 = −1',
      'fraction of year 1 = 1 / 4 = 0.25',
      'payback period = 0 + 0.25 = 0.3 years',
    ],
  ],
  [
    'AI_PAYBACK(0,20)',
    [
      'net cash flow of year 1 = 20',
      'cumulative cash flow after year 0 = 0',
      'payback period = 0.0 years',
    ],
  ],
  [
    'AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1)',
    [
      'trials that pay back = 9,676 / 10,000 = 96.76%',
      '90% of trials (P5 to P95) = 4.0 years to 19.4 years',
      'middle 50% of trials (P25 to P75) = 5.1 years to 8.8 years',
      'median (P50) = 6.5 years',
      'rank correlation of year-1 revenue = −0.8559',
      'rank correlation of annual revenue growth = −0.4744',
      'rank correlation of the investment = 0.1257',
    ],
  ],
  [
    'AI_PAYBACK_RISK(60,{1,2,3},0,0,0.1,0,100)',
    [
      'trials that pay back = 0 / 100 = 0%',
      '90% of trials (P5 to P95) = never',
      'middle 50% of trials (P25 to P75) = never',
      'median (P50) = never',
    ],
  ],
  ['AI_PAYBACK(60,20,0,0,0,60)', ['net cash flow of year 1 = 20 − 60 = −40']],
  ['AI_PAYBACK(1e9,1)', ['net cash flow of year 1 = 1', 'payback period = 1,000,000,000 years']],
  [
    'MARKET_CEILING(0.95,0.2,3)',
    [
      'multiple from market share = (1 − 0%) / 95% = 1.053×',
      'multiple from market growth = (1 + 20%)^3 = 1.728×',
      'ceiling = 1.053 × 1.728 = 1.819×',
    ],
  ],
  [
    'MARKET_CEILING(0.5,-0.1,1,0.2)',
    [
      'multiple from market share = (1 − 20%) / 50% = 1.6×',
      'multiple from market growth = (1 − 10%)^1 = 0.9×',
      'ceiling = 1.6 × 0.9 = 1.44×',
    ],
  ],
  [
    'AI_BREAKEVEN_GROWTH(1000,20,10,0.5)',
    [
      'net cash flow of year 1 = 20 × (1 − 50%) = 10',
      'payback period without growth = 100.0 years',
      'payback period at 47.39% growth = 10.0 years',
      'break-even growth = 47.39%',
    ],
  ],
  [
    'AI_BREAKEVEN_GROWTH(60,20,1)',
    ['net cash flow of year 1 = 20', 'payback period without growth = 3.0 years'],
  ],
  [
    'AI_BREAKEVEN_GROWTH(60,20,1,0,0,60)',
    ['net cash flow of year 1 = 20 − 60 = −40', 'payback period without growth = never'],
  ],
  [
    'AI_PAYBACK_SCHEDULE(60,20,0,0,0.1)',
    [
      'net cash flow of year 4 = 20',
      'present value of year 4 = 20 / (1 + 10%)^4 = 13.66',
      'cumulative cash flow after year 4 = −10.26 + 13.66 = 3.397',
    ],
  ],
  [
    'AI_PAYBACK_SCHEDULE(60,20,0,0.4,0,0,5)',
    [
      'net cash flow of year 5 = 20 × (1 + 40%)^4 = 76.83',
      'cumulative cash flow after year 5 = 82.08 + 76.83 = 158.9',
    ],
  ],
  [
    'AI_PAYBACK_SCHEDULE(60,20,0,0.4,0,0,5,1)',
    [
      'net cash flow of year 5 = 20 × (1 + 40%) = 28',
      'cumulative cash flow after year 5 = 44 + 28 = 72',
    ],
  ],
  ['AI_BASELINE("bigtech.ai_spend")', ['Big tech: annual spend on AI models = $60 bn']],
  [
    'AI_BASELINE("google.ai_investment","annual")',
    ['Google: quarterly AI investment = $12 bn', 'annualized = 12 × 4 = $48 bn'],
  ],
  [
    'AI_BASELINE("bigtech.ai_spend","status")',
    ['Big tech: annual spend on AI models = $60 bn', 'status = forecast'],
  ],
  ['AI_BASELINE()', []],
  ['AI_GAP(-1,20)', []],
  ['AI_GAP("60",20)', []],
  ['AI_GAP(SUM(1,1),20)', []],
])('%s', (call, steps) => {
  expect(explained(call).steps.map((step) => stepText(step, 'en'))).toEqual(steps);
});

test('a derived figure shows what it is the difference of', () => {
  const [step] = explained('AI_BASELINE("openai.implied_revenue")').steps;
  expect(step).toMatchObject({ calculation: '8.5 − 5', result: { en: '$3.5 bn' } });
});

test('steps are in Chinese, with money in its unit', () => {
  const { steps } = explained('AI_GAP(150,100,50%,1)');
  expect(steps.map((step) => stepText(step, 'zh-CN', 'USD bn'))).toEqual([
    '含附加成本的支出 = 150 × (1 + 100%) = 3000亿美元',
    '毛利率 = 1 − 50% = 50%',
    '所需收入 = 300 / 50% = 6000亿美元',
    '缺口 = 600 − 100 = 5000亿美元',
  ]);
});

test('every function has its steps', () => {
  expect(Object.keys(stepsOf).sort()).toEqual(definitions.map(({ name }) => name).sort());
});

test('the last step is the answer of the cell', () => {
  const calls = Object.values(functionExamples)
    .flat()
    .map(({ call }) => call);
  for (const call of calls) {
    const { steps, outcome, name } = explained(call);
    const answer = numberAnswer(outcome);
    if (answer === undefined || name === 'AI_BASELINE') continue;
    expect(steps.at(-1)?.result).toMatchObject({ value: answer });
  }
});

test('whole years and the part of the next make the payback', () => {
  const money = fc.integer({ min: 1, max: 5000 });
  const rate = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(money, money, rate, rate, rate, (investment, revenue, cost, growth, discount) => {
      const { steps, outcome } = explained(
        `AI_PAYBACK(${investment},${revenue},${cost}%,${growth}%,${discount}%)`,
      );
      const answer = numberAnswer(outcome);
      const part = steps.at(-2)?.result;
      if (answer === undefined || !part || !('unit' in part) || part.unit !== 'number') return;
      expect(Math.floor(answer) + part.value).toBeCloseTo(answer, 6);
    }),
  );
});
