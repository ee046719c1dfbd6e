import { call, functionNamed, TestError } from './call';

const labels = [
  'Share that pays back',
  'P5',
  'P25',
  'P50',
  'P75',
  'P95',
  'Mean if it pays back',
  'Main driver',
  'Rank correlation',
];

/** The value next to a label. */
function valueOf(table: readonly (readonly unknown[])[], label: string): unknown {
  return table.find(([first]) => first === label)?.[1];
}

test('labels and values, the labels in every language the same', () => {
  const text = 'AI_PAYBACK_RISK({54,60,66},{15,20,25},0.3,{0,0.1,0.2},0.1,0)';
  const table = call(text);
  expect(table.map(([label]) => label)).toEqual(labels);
  expect(table.every((row) => row.length === 2)).toBe(true);
  expect(call(text, 'zh-CN')).toEqual(table);
});

test('the table of a call stays what it was: workbooks are saved with it', () => {
  const table = call('AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{0,0.2,0.4},0.1,{0,1,2},1000,7)');
  const expected = [
    1,
    3.426493089152825,
    4.2468702737942685,
    5.07975912501415,
    6.133914772632808,
    8.479390414250185,
    5.4455249487543425,
    'revenue',
    -0.8478934038934038,
  ];
  for (const [i, [, value]] of table.entries()) {
    const answer = expected[i];
    // Logarithms differ between engines in their last digit, and so may the years.
    if (typeof answer === 'number') expect(value).toBeCloseTo(answer, 12);
    else expect(value).toBe(answer);
  }
});

test.each<[why: string, call: string, years: number]>([
  ['the simple payback', 'AI_PAYBACK_RISK(60,20,0,0,0,0)', 3],
  ['all terms', 'AI_PAYBACK_RISK(60,20,0.5,0.4,0.1,60,100)', 11.0902619435156],
  ['three equal values are one', 'AI_PAYBACK_RISK({60,60,60},20,0,0,0.1,0,100)', 3.7513],
  ['optional terms left out', 'AI_PAYBACK_RISK(60,20)', 3],
])('with single values every percentile is AI_PAYBACK: %s', (_, text, years) => {
  const table = call(text);
  expect(valueOf(table, 'Share that pays back')).toBe(1);
  for (const label of ['P5', 'P25', 'P50', 'P75', 'P95', 'Mean if it pays back']) {
    expect(valueOf(table, label)).toBeCloseTo(years, 12);
  }
  for (const label of ['Main driver', 'Rank correlation']) {
    expect(valueOf(table, label)).toEqual(
      new TestError('#N/A', 'no main driver: the result is the same in every trial'),
    );
  }
});

test.each<[why: string, a: string, b: string]>([
  ['omitted, blank and 0 trials are 10,000', ',0,0', ',10000,0'],
  ['a blank cell for the trials', ',[[null]],[[null]]', ''],
  ['no seed is seed 0', ',500', ',500,0'],
])('%s', (_, a, b) => {
  const start = 'AI_PAYBACK_RISK(60,{15,20,25},0,0,0,0';
  expect(call(`${start}${a})`)).toEqual(call(`${start}${b})`));
});

test.each([
  ['a row', '{15,20,25}'],
  ['a column', '[[15],[20],[25]]'],
])('three values stand in %s', (_, three) => {
  expect(call(`AI_PAYBACK_RISK(60,${three},0,0,0,0)`)).toEqual(
    call('AI_PAYBACK_RISK(60,{15,20,25})'),
  );
});

test('another seed draws other trials; the driver is named as the argument is', () => {
  const [first, second] = [1, 2].map((seed) =>
    call(`AI_PAYBACK_RISK(60,{15,20,25},{0.4,0.5,0.51},0,0,0,500,${seed})`),
  );
  expect(valueOf(first!, 'P50')).not.toBe(valueOf(second!, 'P50'));
  expect(valueOf(first!, 'Main driver')).toBe('revenue');
  expect(valueOf(first!, 'Rank correlation')).toBeLessThan(-0.8);
});

test.each<[call: string, label: string, en: string, zh: string]>([
  [
    'AI_PAYBACK_RISK(60,{1,2,8},0,0,0.11,0,100)',
    'P95',
    'no payback at P95: only 1% of trials pay back',
    'P95处无法收回投资：仅1%的模拟收回投资',
  ],
  [
    'AI_PAYBACK_RISK(60,{1,2,3},0,0,0.11,0,100)',
    'Mean if it pays back',
    'never pays back in any of the 100 trials',
    '无法收回投资：100次模拟均未收回',
  ],
  [
    'AI_PAYBACK_RISK(60,{1,2,3},0,0,0.11,0,100)',
    'Main driver',
    'no main driver: the result is the same in every trial',
    '没有主要影响因素：每次模拟的结果都相同',
  ],
])('%s: %s says %s', (text, label, en, zh) => {
  expect(valueOf(call(text), label)).toEqual(new TestError('#N/A', en));
  expect(valueOf(call(text, 'zh-CN'), label)).toEqual(new TestError('#N/A', zh));
});

test.each<[call: string, en: string, zh: string]>([
  [
    'AI_PAYBACK_RISK({54,60},20)',
    'investment must be a single value or three in a row or column (low, likely, high), not a range of 1 × 2 cells',
    'investment 必须是单个值，或一行（列）三个值（低、最可能、高）；输入的是1行2列的区域',
  ],
  [
    'AI_PAYBACK_RISK([[54,60,66],[54,60,66]],20)',
    'investment must be a single value or three in a row or column (low, likely, high), not a range of 2 × 3 cells',
    'investment 必须是单个值，或一行（列）三个值（低、最可能、高）；输入的是2行3列的区域',
  ],
  [
    'AI_PAYBACK_RISK({66,60,54},20)',
    'investment must be in ascending order (low, likely, high), not 66, 60, 54',
    'investment 必须由低到高排列（低、最可能、高）；输入的是66、60、54',
  ],
  [
    'AI_PAYBACK_RISK({60,54,66},20)',
    'investment must be in ascending order (low, likely, high), not 60, 54, 66',
    'investment 必须由低到高排列（低、最可能、高）；输入的是60、54、66',
  ],
  [
    'AI_PAYBACK_RISK({54,70,66},20)',
    'investment must be in ascending order (low, likely, high), not 54, 70, 66',
    'investment 必须由低到高排列（低、最可能、高）；输入的是54、70、66',
  ],
  [
    'AI_PAYBACK_RISK({-1,60,66},20)',
    'investment must be at least 0, not -1',
    'investment 必须不小于0；输入的是-1',
  ],
  [
    'AI_PAYBACK_RISK(60,{10,"20",40})',
    'revenue must be a number, not "20"',
    'revenue 必须是数字；输入的是"20"',
  ],
  ['AI_PAYBACK_RISK(60)', 'revenue is required', '请输入 revenue'],
  [
    'AI_PAYBACK_RISK(60,20,0,{-1,0,1})',
    'growth must be above -1, not -1',
    'growth 必须大于-1；输入的是-1',
  ],
  [
    'AI_PAYBACK_RISK(60,20,0,0,0,0,99)',
    'trials must be 0 or a whole number, at least 100 and at most 100000, not 99',
    'trials 必须是0或整数，不小于100且不超过100000；输入的是99',
  ],
  [
    'AI_PAYBACK_RISK(60,20,0,0,0,0,100.5)',
    'trials must be 0 or a whole number, at least 100 and at most 100000, not 100.5',
    'trials 必须是0或整数，不小于100且不超过100000；输入的是100.5',
  ],
  [
    'AI_PAYBACK_RISK(60,20,0,0,0,0,{100,200,300})',
    'trials must be a single value, not a range of 1 × 3 cells',
    'trials 必须是单个值；输入的是1行3列的区域',
  ],
  [
    'AI_PAYBACK_RISK(60,20,0,0,0,0,0,-1)',
    'seed must be a whole number, at least 0, not -1',
    'seed 必须是整数，不小于0；输入的是-1',
  ],
])('%s says: %s', (text, en, zh) => {
  expect(call(text)).toEqual([[new TestError('#VALUE!', en)]]);
  expect(call(text, 'zh-CN')).toEqual([[new TestError('#VALUE!', zh)]]);
});

test('an error among three values passes on unchanged', () => {
  const div0 = { code: '#DIV/0!' };
  expect(functionNamed('AI_PAYBACK_RISK')([[54, div0, 66]], 20)).toEqual([[div0]]);
});
