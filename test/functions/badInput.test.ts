import { call, functionNamed, TestError } from './call';

const div0 = { code: '#DIV/0!' };

test.each<[why: string, given: unknown[], code: string, en: string, zh: string]>([
  [
    'text',
    ['60', 20],
    '#VALUE!',
    'investment must be a number, not "60"',
    'investment 必须是数字；输入的是"60"',
  ],
  [
    'a date as text',
    ['2024-07-27', 20],
    '#VALUE!',
    'investment must be a number, not "2024-07-27"',
    'investment 必须是数字；输入的是"2024-07-27"',
  ],
  [
    'a boolean',
    [60, true],
    '#VALUE!',
    'revenue must be a number, not TRUE',
    'revenue 必须是数字；输入的是TRUE',
  ],
  [
    'below the domain',
    [-1, 20],
    '#VALUE!',
    'investment must be at least 0, not -1',
    'investment 必须不小于0；输入的是-1',
  ],
  [
    'a growth of −100 %',
    [60, 20, 0, -1],
    '#VALUE!',
    'growth must be above -1, not -1',
    'growth 必须大于-1；输入的是-1',
  ],
  [
    'infinity',
    [Infinity, 20],
    '#VALUE!',
    'investment must be a number, not Infinity',
    'investment 必须是数字；输入的是Infinity',
  ],
  ['a required argument left out', [60], '#VALUE!', 'revenue is required', '请输入 revenue'],
  [
    'no answer',
    [60, 5, 0, 0, 0.1],
    '#N/A',
    'never pays back: discounted net cash flow totals 50.0, short of 60',
    '无法收回投资：贴现净现金流合计50.0，不足60',
  ],
])('AI_PAYBACK with %s', (_, given, code, en, zh) => {
  expect(functionNamed('AI_PAYBACK')(...given)).toEqual([[new TestError(code, en)]]);
  expect(functionNamed('AI_PAYBACK', 'zh-CN')(...given)).toEqual([[new TestError(code, zh)]]);
});

test.each<[call: string, en: string, zh: string]>([
  [
    'MARKET_CEILING(82)',
    'share must be above 0 and at most 1, not 82 (for 82%, enter 0.82)',
    'share 必须大于0且不超过1；输入的是82（82%请输入0.82）',
  ],
  [
    'MARKET_CEILING(0)',
    'share must be above 0 and at most 1, not 0',
    'share 必须大于0且不超过1；输入的是0',
  ],
  [
    'AI_PAYBACK_SCHEDULE(60,20,0,0,0,0,2.5)',
    'years must be a whole number, at least 0 and at most 200, not 2.5',
    'years 必须是整数，不小于0且不超过200；输入的是2.5',
  ],
  [
    'AI_PAYBACK_SCHEDULE([[60],[70]],20)',
    'investment must be a single value, not a range of 2 × 1 cells',
    'investment 必须是单个值；输入的是2行1列的区域',
  ],
  [
    'AI_GAP(60,20,1)',
    'no amount of revenue is enough: operating costs use it all up (cost_ratio is 1)',
    '收入再多也不够：运营成本耗尽全部收入（cost_ratio 为1）',
  ],
  ['AI_REQUIRED_REVENUE(60,0)', 'years must be above 0, not 0', 'years 必须大于0；输入的是0'],
  [
    'AI_REQUIRED_REVENUE(60,5,0,0.4,0,0,2.5)',
    'growth_years must be a whole number, at least 0, not 2.5',
    'growth_years 必须是整数，不小于0；输入的是2.5',
  ],
  [
    'AI_REQUIRED_REVENUE(1E308,1,0.9)',
    'the result is too large (above 1.8e308)',
    '结果过大（超过1.8e308）',
  ],
  [
    'AI_BREAKEVEN_GROWTH(60,20,1)',
    'no growth is enough: growth takes effect from year 2, and years is 1',
    '增长再快也不够：增长自第2年起才有影响，而 years 为1',
  ],
  [
    'AI_BASELINE("race.days","annual")',
    'race.days has no annual value: it is a total',
    'race.days 没有年度数值：它是合计数据',
  ],
])('%s says: %s', (text, en, zh) => {
  expect(call(text)[0]![0]).toMatchObject({ message: en });
  expect(call(text, 'zh-CN')[0]![0]).toMatchObject({ message: zh });
});

test.each([
  ['AI_PAYBACK', [60, 20, 0, 0.4, 0, 0]],
  ['AI_BREAKEVEN_GROWTH', [60, 20, 5, 0, 0, 0]],
  ['AI_PAYBACK_SCHEDULE', [60, 20, 0, 0.4, 0, 0, 5]],
  ['AI_PAYBACK_RISK', [60, 20, 0, 0.4, 0, 0, 100, 0]],
  ['AI_REQUIRED_REVENUE', [60, 5, 0, 0.4, 0, 0]],
])('%s takes growth for whole years only', (name, given) => {
  const message = (growthYears: number): unknown =>
    functionNamed(name)(...given, growthYears)[0]![0];
  for (const growthYears of [2.5, -1]) {
    expect(message(growthYears)).toEqual(
      new TestError(
        '#VALUE!',
        `growth_years must be a whole number, at least 0, not ${growthYears}`,
      ),
    );
  }
  expect(message(0)).not.toBeInstanceOf(TestError);
  expect(functionNamed(name)(...given, 0)).toEqual(functionNamed(name)(...given));
});

test('a blank cell is 0, as Excel on the desktop has it', () => {
  expect(call('AI_PAYBACK(60,20,[[null]])')).toEqual([[3]]);
  expect(call('AI_PAYBACK([[null]],20)')).toEqual([[0]]);
});

test('an error passes on unchanged, in its cell alone', () => {
  const answers = functionNamed('AI_PAYBACK')([[60], [div0], [40]], 20);
  expect(answers).toEqual([[3], [div0], [2]]);
  expect(answers[1]![0]).toBe(div0);
  expect(functionNamed('AI_PAYBACK_SCHEDULE')(60, div0)).toEqual([[div0]]);
});

test('one wrong cell does not spoil its neighbours', () => {
  const answers = functionNamed('MARKET_CEILING')([[0.5, 82, 'x', 0.25]]);
  expect(answers[0]!.map((cell) => (cell instanceof TestError ? cell.code : cell))).toEqual([
    2,
    '#VALUE!',
    '#VALUE!',
    4,
  ]);
});

test('the smallest sum that falls short is shown with enough digits', () => {
  expect(functionNamed('AI_PAYBACK')(60, 5.9999999, 0, 0, 0.1)[0]![0]).toMatchObject({
    message: expect.stringMatching(/totals 59\.9+\d*, short of 60/),
  });
});

test('a schedule too large for a double shows so in its cells alone', () => {
  const table = call('AI_PAYBACK_SCHEDULE(60,1e300,0,1e9,0,0,3)');
  expect(table[1]).toEqual([0, 0, 0, 60, -60, -60, -60]);
  expect(table[3]![1]).toMatchObject({ code: '#N/A' });
});

test.each<[why: string, call: string, answer: unknown]>([
  ['a share of all that rivals keep is beyond its domain', 'MARKET_CEILING(0.5,0,0,1)', '#VALUE!'],
  ['a share of all is within', 'MARKET_CEILING(1)', 1],
  ['200 years are the most', 'AI_PAYBACK_SCHEDULE(60,20,0,0,0,0,200)', 'Year'],
  ['an empty text is no text', 'AI_BASELINE("","")', 'figure'],
  ['nor is an empty text for a field', 'AI_BASELINE("bigtech.ai_spend","")', 60],
])('%s: %s', (_, text, answer) => {
  const cell = call(text)[0]![0];
  expect(cell instanceof TestError ? cell.code : cell).toBe(answer);
});

test.each<[call: string, message: string]>([
  ['AI_BASELINE(7)', 'figure must be text, not 7'],
  ['AI_BASELINE("bigtech.ai_spend","color")', 'annual, url, published, compare, not "color"'],
])('%s says: %s', (text, message) => {
  expect(call(text)[0]![0]).toMatchObject({ message: expect.stringContaining(message) });
});

test('a column that begins with a blank is not an omitted argument', () => {
  const answers = call('AI_BASELINE([[null],["bigtech.ai_spend"]])');
  expect(answers).toEqual([[new TestError('#VALUE!', 'figure is required')], [60]]);
  expect(call('AI_BASELINE("bigtech.ai_spend",0)')).toEqual([[60]]);
});

test('a range without cells is an argument left out', () => {
  const gap = functionNamed('AI_GAP');
  expect(gap([], 20)).toEqual([[new TestError('#VALUE!', 'spend is required')]]);
  expect(gap(60, [[]])).toEqual([[new TestError('#VALUE!', 'revenue is required')]]);
  expect(functionNamed('AI_BASELINE')([], [[]])).toHaveLength(29);
});

test('the reason of a whole table is in its single cell', () => {
  const table = call('AI_PAYBACK_RISK({1.6e308,1.7e308,1.7e308},1e-308,0,1e35,-1e-16,1e-300,100)');
  expect(table).toEqual([
    [
      new TestError(
        '#N/A',
        'the amounts differ too much to calculate: one is more than 1e270 times another',
      ),
    ],
  ]);
});
