import { call, functionNamed, TestError } from './call';

const payback = functionNamed('AI_PAYBACK_FLOWS');
const div0 = { code: '#DIV/0!' };

const cells = (answer: unknown[][]): unknown[][] =>
  answer.map((row) => row.map((cell) => (cell instanceof TestError ? cell.code : cell)));

test.each<[why: string, given: unknown[], answer: unknown[][]]>([
  ['a row is one project', [[[-60, 20, 20, 20]]], [[3]]],
  ['a column is one project', [[[-60], [20], [20], [20]]], [[3]]],
  ['two cells are enough', [[[-60, 120]]], [[0.5]]],
  [
    'a block is a project a row',
    [
      [
        [-60, 20, 40],
        [-60, 80, 0],
      ],
    ],
    [[2], [0.75]],
  ],
  [
    'rows with blanks at their ends',
    [
      [
        [-60, 30, 30, null],
        [-60, 60, null, null],
        [-60, 20, 20, 20],
        [null, null, null, null],
      ],
    ],
    [[2], [1], [3], [0]],
  ],
  ['a blank in between is a year without a flow', [[[-60, null, 60]]], [[2]]],
  ['all blank', [[[null], [null]]], [[0]]],
  ['a discount rate', [[[-60, 66]], 0.1], [[1]]],
  ['a discount rate in a cell', [[[-60, 66]], [[0.1]]], [[1]]],
  ['blank options', [[[-60, 66]], [[null]], [[null]]], [[60 / 66]]],
  ['0 for an option, as Excel on the desktop has a blank', [[[-60, 66]], 0, 0], [[60 / 66]]],
  ['a recovery in capitals, with space around', [[[-10, 20, -20, 20]], 0, ' LAST '], [[2.5]]],
  ['the first by name', [[[-10, 20, -20, 20]], 0, 'First'], [[0.5]]],
  [
    'one project that ends short does not spoil the others',
    [
      [
        [-60, 20],
        [-60, 80],
      ],
    ],
    [['#N/A'], [0.75]],
  ],
  [
    'nor does a text',
    [
      [
        [-60, 'x'],
        [-60, 80],
      ],
    ],
    [['#VALUE!'], [0.75]],
  ],
])('%s', (_, given, answer) => {
  expect(cells(payback(...given))).toEqual(answer);
});

test.each<[why: string, given: unknown[], code: string, en: string, zh: string]>([
  [
    'a single value',
    [-60],
    '#VALUE!',
    'cash_flows must be a row or column of at least two values, not a single value',
    'cash_flows 必须是一行或一列，至少两个值；输入的是单个值',
  ],
  [
    'a single cell',
    [[[-60]]],
    '#VALUE!',
    'cash_flows must be a row or column of at least two values, not a single value',
    'cash_flows 必须是一行或一列，至少两个值；输入的是单个值',
  ],
  ['nothing', [], '#VALUE!', 'cash_flows is required', '请输入 cash_flows'],
  ['a range without cells', [[[]]], '#VALUE!', 'cash_flows is required', '请输入 cash_flows'],
  [
    'text that looks like a number',
    [[[-60, '60']]],
    '#VALUE!',
    'cash_flows must be a number, not "60"',
    'cash_flows 必须是数字；输入的是"60"',
  ],
  [
    'Chinese text',
    [[[-60], ['现金流']]],
    '#VALUE!',
    'cash_flows must be a number, not "现金流"',
    'cash_flows 必须是数字；输入的是"现金流"',
  ],
  [
    'a truth value',
    [[[-60, true]]],
    '#VALUE!',
    'cash_flows must be a number, not TRUE',
    'cash_flows 必须是数字；输入的是TRUE',
  ],
  [
    'a rate of −100 %',
    [[[-60, 60]], -1],
    '#VALUE!',
    'discount_rate must be above -1, not -1',
    'discount_rate 必须大于-1；输入的是-1',
  ],
  [
    'several rates',
    [[[-60, 60]], [[0.1, 0.2]]],
    '#VALUE!',
    'discount_rate must be a single value, not a range of 1 × 2 cells',
    'discount_rate 必须是单个值；输入的是1行2列的区域',
  ],
  [
    'another word',
    [[[-60, 60]], 0, 'final'],
    '#VALUE!',
    'recovery must be one of first, last, not "final"',
    'recovery 必须是 first、last 之一；输入的是"final"',
  ],
  [
    'a number for a word',
    [[[-60, 60]], 0, 1],
    '#VALUE!',
    'recovery must be text, not 1',
    'recovery 必须是文本；输入的是1',
  ],
  [
    'a sum that ends short',
    [[[-100, 30, 30]]],
    '#N/A',
    'never pays back: after the last year, cumulative cash flow is still 40 short',
    '无法收回投资：最后一年末累计现金流仍差40',
  ],
  [
    'a discounted sum, to six digits',
    [[[-100, 30, 30]], 0.1],
    '#N/A',
    'never pays back: after the last year, cumulative cash flow is still 47.9339 short',
    '无法收回投资：最后一年末累计现金流仍差47.9339',
  ],
  [
    'a recovery that does not last',
    [[[-100, 60, 60, -50]], 0, 'last'],
    '#N/A',
    'does not stay paid back: after the last year, cumulative cash flow is still 30 short',
    '收回投资后又转为亏空：最后一年末累计现金流仍差30',
  ],
  [
    'amounts that do not meet in a double',
    [[[-5e-324, 1e308]]],
    '#N/A',
    'the amounts differ too much to calculate: one is more than 1e270 times another',
    '金额相差过大，无法计算：其中一个超过另一个的1e270倍',
  ],
  [
    'a shortfall beyond a double',
    [[[-1e308, -1e308]]],
    '#N/A',
    'the result is too large (above 1.8e308)',
    '结果过大（超过1.8e308）',
  ],
])('%s', (_, given, code, en, zh) => {
  expect(payback(...given)).toEqual([[new TestError(code, en)]]);
  expect(functionNamed('AI_PAYBACK_FLOWS', 'zh-CN')(...given)).toEqual([[new TestError(code, zh)]]);
});

test('an error passes on unchanged, for its project alone', () => {
  const answers = payback([
    [-60, div0, 'x'],
    [-60, 30, 30],
  ]);
  expect(answers).toEqual([[div0], [2]]);
  expect(answers[0]![0]).toBe(div0);
  expect(payback([[div0]])[0]![0]).toBe(div0);
});

test('of what is wrong in a project, the first counts', () => {
  expect(cells(payback([[-60, 'x', div0]]))).toEqual([['#VALUE!']]);
  expect(cells(payback([[-60, 'x']], div0))).toEqual([['#VALUE!']]);
});

test('a wrong option is wrong for every project', () => {
  const block = [
    [-60, 60],
    [-60, 30],
  ];
  expect(cells(payback(block, -1))).toEqual([['#VALUE!'], ['#VALUE!']]);
  expect(payback(block, div0)).toEqual([[div0], [div0]]);
});

test('a longer row counts as far as the first, and what a shorter one lacks is blank', () => {
  expect(payback([[-60, 60], [-60, 30, 30], [-60]]).map(([cell]) => cell)).toEqual([
    1,
    expect.any(TestError),
    expect.any(TestError),
  ]);
});

test('data types with a number count', () => {
  const formatted = { type: 'FormattedNumber', basicType: 'Double', basicValue: 60 };
  expect(payback([[-60, formatted]])).toEqual([[1]]);
});

test('a whole column of a sheet is a project of a million years', () => {
  const column = Array.from({ length: 1_048_576 }, (_, year) => [year === 0 ? -1e6 : 1]);
  expect(payback(column)).toEqual([[1e6]]);
});

test('ten thousand projects answer each for itself', () => {
  const block = Array.from({ length: 10_000 }, (_, i) => [-i, 0, 2 * i, 0]);
  expect(payback(block)).toEqual(block.map((_, i) => [i === 0 ? 0 : 1.5]));
});

test('written as in a cell', () => {
  expect(call('AI_PAYBACK_FLOWS({-100,60,60,-50,40},null,"last")')).toEqual([[3.75]]);
});
