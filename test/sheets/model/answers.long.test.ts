import fc from 'fast-check';
import { model, modelSheets } from '../../../src/sheets/model/model';
import { checksSheet } from '../../../src/sheets/model/checksSheet';
import { nameOf, type Mine, WorkedModel } from './workedModel';
import type { SheetId } from '../../../src/sheets/model/sheet';

const modes = ['live', 'native'] as const;

type Answers = readonly [sheet: SheetId, key: string, column: number, answer: number][];

const articleAnswers: Answers = [
  ['gap', 'gap', 3, 40],
  ['gap', 'coverage', 3, 1 / 3],
  ['gap', 'paybackOnce', 3, 3],
  ['gap', 'paybackGoing', 3, 7.01944267169975],
  ['gap', 'growthNeeded', 4, 0.673363998760909],
  ['bridge', 'required', 3, 600],
  ['bridge', 'gap', 3, 500],
  ['bridge', 'beside', 3, 0],
  // Growth of 20% and of 40%, with half of revenue for operating cost.
  ['infrastructure', 'table.2', 7, 16.6792287579015],
  ['infrastructure', 'table.3', 7, 11.0311359542462],
  ['infrastructure', 'table.1', 4, 11.0311359542462],
  ['infrastructure', 'growthNeeded', 5, 0.473936813452146],
  ['openai', 'investment', 3, 8.5],
  ['openai', 'gap', 3, 5],
  // In the third year revenue has grown twice.
  ['openai', 'coverGrowth', 3, (8.5 / 3.5) ** (1 / 2) - 1],
  ['ceilings', 'nvidia.datacenter_share', 4, 1.21951219512195],
  ['ceilings', 'nvidia.training_share', 5, 1.81894736842105],
  ['ceilings', 'cisco.switch_share', 6, 0],
  ['perYear', 'total', 5, 50.4],
  ['schedule', 'year.8', 6, 147.894528],
  ['summary', 'gap.gap', 3, 40],
];

/** Revenue of 20 grows by 40 % five times, half of it is operating cost, and money costs 10 %. */
const baseAnswers: Answers = [
  ['gap', 'required', 3, 120],
  ['gap', 'gap', 3, 100],
  ['gap', 'paybackOnce', 3, 6],
  ['gap', 'growthNeeded', 5, 0.66909384744185],
  // 60 of spend within 5 years at 10 %: level, growing, and spent again each year.
  ['required', 'blendedLife', 3, 8],
  ['required', 'required', 3, 31.6556976953694],
  ['required', 'required', 4, 15.3881408699668],
  ['required', 'required', 5, 73.7213016856303],
  ['required', 'payback', 3, 9.6250301596],
  ['required', 'payback', 4, 4.24613702623907],
  ['required', 'withinChips', 3, 0],
  ['required', 'withinChips', 4, 1],
  ['required', 'withinChips', 5, 0],
  ['required', 'table.1', 5, 31.6556976953694],
  // Alphabet in 2025, buildings at no return: a twentieth of the spend a year, at a margin of half.
  ['required', 'table.4', 10, 91.447 / 0.5 / 20],
  // JPMorgan published 650 and Kupperman 160.
  ['required', 'publishedRequired', 3, 657.368884436861],
  ['required', 'publishedDifference', 3, 657.368884436861 / 650 - 1],
  ['required', 'publishedRequired', 4, 160],
  ['required', 'publishedDifference', 4, 0],
  ['summary', 'required.required', 3, 31.6556976953694],
  ['openai', 'coverGrowth', 4, (8.5 / 3.5) ** (1 / 4) - 1],
  ['openai', 'coverGrowth', 5, (8.5 / 3.5) ** (1 / 5) - 1],
  ['schedule', 'year.6', 1, 20 * 1.4 ** 5],
  ['schedule', 'year.30', 1, 20 * 1.4 ** 5],
  ['schedule', 'year.30', 4, 10 * 1.4 ** 5 - 60],
  // Paid back long after growth has ended: 60 % at no operating cost, 80 % at half of revenue.
  ['infrastructure', 'table.4', 5, 14.590508799419],
  ['infrastructure', 'table.5', 7, 18.4291057419056],
];

describe.each(modes)('the base case in %s formulas', (mode) => {
  const worked = new WorkedModel(mode);

  test.each(baseAnswers)('%s, %s, column %d: %d', (sheet, key, column, answer) => {
    expect(worked.answer(sheet, key, column)).toBeCloseTo(answer, 9);
  });

  test.each<[SheetId, string, number]>([
    ['gap', 'paybackGoing', 3],
    ['infrastructure', 'table.1', 4],
    ['required', 'payback', 5],
  ])('%s, %s, column %d: never', (sheet, key, column) => {
    expect(worked.answer(sheet, key, column)).toBe('#N/A');
  });

  test('every formula has an answer or none for a reason, and every check passes', () => {
    expect([...new Set(errorsIn(worked, mode))]).toEqual(['#N/A']);
    expect(worked.failing).toEqual([]);
  });

  test('the summary names the scenario', () => {
    expect(worked.answer('summary', 'case')).toBe('Base case');
  });
});

describe.each(modes)("the article's case in %s formulas", (mode) => {
  const worked = new WorkedModel(mode).choose('article');

  test.each(articleAnswers)('%s, %s, column %d: %d', (sheet, key, column, answer) => {
    expect(worked.answer(sheet, key, column)).toBeCloseTo(answer, 9);
  });

  test('every formula has an answer but in the years without a mark, and every check passes', () => {
    // The chart of cumulative cash flow has the years 0 to 12, of which one is marked.
    expect(errorsIn(worked, mode)).toEqual(Array(12).fill('#N/A'));
    expect(worked.failures).toBe(0);
  });
});

describe.each(modes)('labels in %s formulas', (mode) => {
  const worked = new WorkedModel(mode);
  const table = (row: number) => worked.answer('infrastructure', `table.${row}`, 0);

  test('name the growth of their row, which is the one that the user enters', () => {
    expect([1, 2, 7].map(table)).toEqual([
      'Payback: base case growth',
      'Payback: growth 20%',
      'Payback: growth 120%',
    ]);
    worked.mine({ 'axis.growth.1': 0.125, 'axis.market_growth.2': -0.05, 'years.1': 4 });
    expect(table(2)).toBe('Payback: growth 12.5%');
    expect(worked.answer('infrastructure', 'proof.2', 0)).toMatch(/: growth 12.5%$/);
    expect(worked.answer('ceilings', 'ceiling.2', 0)).toMatch(/^Nvidia: .+: market growth -5%$/);
  });

  test('of a check name its years', () => {
    const labels = checksSheet.rows.flatMap(({ key }) =>
      key?.startsWith('check.') ? [worked.answer('checks', key, 0)] : [],
    );
    expect(labels).toContain('1 Gap: AI_BREAKEVEN_GROWTH, 4y');
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('cases', () => {
  const worked = new WorkedModel('live');

  test.each<[string, () => unknown, number]>([
    ['the other reading', () => worked.choose('secondSource').answer('openai', 'gap'), 4.8],
    [
      'the base case where no other reading is',
      () => worked.choose('secondSource').answer('gap', 'gap'),
      100,
    ],
    ["the article's assumptions", () => worked.choose('article').answer('gap', 'gap'), 40],
    [
      'the base case where my case is blank',
      () => worked.choose('mine').answer('openai', 'gap'),
      5,
    ],
    ['my case', () => worked.mine({ 'bigtech.ai_spend': 90 }).answer('gap', 'gap'), 160],
    [
      'the article in one row',
      () => worked.select('bigtech.ai_spend', 'article').answer('gap', 'gap'),
      100,
    ],
    [
      'my case in one row',
      () => worked.choose('base').select('bigtech.ai_spend', 'mine').answer('gap', 'gap'),
      160,
    ],
    [
      'a text, which counts as blank',
      () => worked.put('inputs', 'bigtech.ai_spend', 'much', 7).answer('gap', 'gap'),
      100,
    ],
  ])('%s', (_, answer, expected) => {
    expect(answer()).toBeCloseTo(expected, 12);
  });

  test('my own loss changes the revenue that follows from it, until I say my own', () => {
    const mine = new WorkedModel('live').mine({ 'openai.loss': 6 });
    expect(mine.answer('inputs', 'openai.implied_revenue')).toBeCloseTo(2.5, 12);
    expect(mine.mine({ 'openai.implied_revenue': 4 }).answer('openai', 'gap')).toBeCloseTo(4.5, 12);
  });
});

test('an input that the functions refuse has errors for answers: no "No", no "never"', () => {
  const worked = new WorkedModel('live').mine({ discount_rate: -2 });
  const refused: readonly (readonly [sheet: SheetId, key: string, column: number])[] = [
    ...([4, 5] as const).map((column) => ['required', 'withinChips', column] as const),
    ...['verdict', 'reason.2', 'reason.3'].map((key) => ['summary', key, 0] as const),
  ];
  expect(refused.map((cell) => worked.answer(...cell))).toEqual(refused.map(() => '#VALUE!'));
  expect(worked.failures).toBeGreaterThan(0);
});

test.each(modes)(
  'a cash chart says nothing of a payback that an input has no answer to, %s',
  (mode) => {
    const title = (worked: WorkedModel) => worked.answer('schedule', 'cashChart.title', 0);
    const never = new WorkedModel(mode).mine({ 'bigtech.ai_revenue': 1 });
    expect(title(never)).toMatch(/not paid back within \d+ years$/);
    const refused = new WorkedModel(mode).put('inputs', 'discount_rate', '10 percent', 4);
    expect(title(refused)).toBe('Big tech: cumulative cash flow, USD bn');
  },
);

/** The three questions are independent of each other, so one case can be extreme in each. */
/** Growth that never ends, nothing deducted: each extreme stands alone. */
const plain: Mine = { growth_years: 0, discount_rate: 0, cost_ratio: 0 };
const extreme: readonly [name: string, mine: Mine][] = [
  [
    'no revenue, which never pays back, and nothing spent',
    {
      ...plain,
      'bigtech.ai_revenue': 0,
      'openai.inference_cost': 0,
      'industry.infrastructure_investment': 0,
    },
  ],
  [
    'cost above revenue',
    { ...plain, cost_ratio: 1.2, infrastructure_cost_ratio: 1, gross_margin: 0 },
  ],
  ['too little, discounted', { ...plain, growth: 0, discount_rate: 0.1, 'bigtech.ai_revenue': 5 }],
  [
    'growth as the discount rate, and a hair above it',
    {
      ...plain,
      growth: 0.1,
      discount_rate: 0.1,
      'axis.growth.3': 0.1 + 1e-9,
      'axis.growth.4': 0.1 - 1e-13,
    },
  ],
  [
    'growth as the discount rate, and a hair above it, that ends',
    {
      ...plain,
      growth: 0.1,
      growth_years: 4,
      discount_rate: 0.1,
      'axis.growth.3': 0.1 + 1e-9,
      'axis.growth.4': 0.1 - 1e-13,
    },
  ],
  [
    'shrinking revenue, which peaks',
    { ...plain, growth: -0.2, repeat: 0.3, 'bigtech.ai_revenue': 50, 'years.3': 30 },
  ],
  [
    'revenue that shrinks for some years',
    {
      ...plain,
      growth: -0.2,
      growth_years: 3,
      repeat: 0.3,
      'bigtech.ai_revenue': 50,
      'years.3': 30,
    },
  ],
  ['spent once, within part of a year', { ...plain, repeat: 0, 'years.1': 4.5, 'years.2': 1.5 }],
  ['beyond the horizon', { ...plain, growth: 0.01, 'bigtech.ai_revenue': 59, horizon: 20 }],
  [
    'growth of ten times, a tiny share, rivals',
    {
      ...plain,
      growth: 10,
      'axis.growth.6': 10,
      market_growth: 10,
      market_years: 30,
      'cisco.switch_share': 0.001,
      rivals_share: 0.99,
    },
  ],
  [
    'growth of ten times, once',
    { growth: 10, growth_years: 1, 'axis.growth.6': 10, cost_ratio: 0.2 },
  ],
  ['growth that ends with the model', { growth: 0.3, growth_years: 30, discount_rate: 0.02 }],
  [
    'money worth more later',
    { ...plain, discount_rate: -0.5, growth: -0.9, 'axis.growth.2': -0.99 },
  ],
  [
    'money worth more later, and revenue that shrinks for a while',
    { discount_rate: -0.5, growth: -0.9, 'axis.growth.2': -0.99 },
  ],
  [
    'within a year, and back in the first one',
    { ...plain, 'years.1': 1, 'bigtech.ai_revenue': 500, 'openai.implied_revenue': 100 },
  ],
  [
    'very much, very little',
    { ...plain, 'bigtech.ai_spend': 1e6, 'bigtech.ai_revenue': 1e-3, 'years.1': 3 },
  ],
  [
    'growth for which revenue after the horizon is no number',
    { ...plain, 'bigtech.ai_spend': 1e6, 'bigtech.ai_revenue': 1e-6, 'years.1': 2 },
  ],
];

/** In thousandths: what a user types. */
const between = (min: number, max: number) =>
  fc
    .integer({ min: Math.ceil(min * 1000), max: max * 1000 })
    .map((thousandths) => thousandths / 1000);
const anyMine = fc.record({
  'bigtech.ai_spend': between(1, 500),
  'bigtech.ai_revenue': between(0, 300),
  'industry.infrastructure_investment': between(0, 5000),
  'openai.inference_cost': between(0, 20),
  'openai.implied_revenue': between(0, 20),
  'nvidia.datacenter_share': between(0.01, 1),
  growth: between(-0.5, 1.5),
  growth_years: fc.integer({ min: 0, max: 12 }),
  discount_rate: between(-0.1, 0.3),
  cost_ratio: between(0, 1.1),
  repeat: between(0, 1.5),
  gross_margin: between(0, 1),
  'axis.growth.2': between(-0.9, 3),
  'axis.cost.2': between(0, 1.1),
  'years.2': between(1, 30),
});
const random = fc
  .sample(anyMine, { numRuns: 2, seed: 20_240_727 })
  .map((mine, i) => [`random ${i + 1}`, mine] as [string, Mine]);

describe('live and native formulas agree, and every check passes', () => {
  const plans = model({ language: 'en', colors: 'bankers', formulas: 'live' });
  const live = new WorkedModel('live');
  const native = new WorkedModel('native');

  test.each<[string, (worked: WorkedModel) => WorkedModel]>([
    ['the base case', (worked) => worked],
    ['the article', (worked) => worked.choose('article')],
    ['other readings', (worked) => worked.choose('secondSource')],
    ...[...extreme, ...random].map(
      ([name, mine]) =>
        [name, (worked: WorkedModel) => worked.mine(mine)] as [
          string,
          (worked: WorkedModel) => WorkedModel,
        ],
    ),
  ])('%s', (_, choose) => {
    [live, native].forEach((worked) => choose(worked.clear()));
    expect([...live.failing, ...native.failing]).toEqual([]);
    expect([live.failures, native.failures]).toEqual([0, 0]);
    const apart = modelSheets.flatMap(({ id }, i) =>
      (plans[i]?.cells ?? []).flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          if (cell.kind === 'text' || cell.kind === 'empty' || cell.style !== 'formula') return [];
          const [one, other] = [live, native].map((each) => each.at(id, { row, column }));
          return agree(one, other) ? [] : [`${nameOf(id)} ${row + 1}, ${column}: ${one}, ${other}`];
        }),
      ),
    );
    expect(apart).toEqual([]);
  });
});

describe('a check can fail', () => {
  const more = (answer: unknown[][]) =>
    answer.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell * (1 + 1e-6) + 1e-6 : cell)),
    );
  const instead = (answer: unknown[][]) =>
    answer.map((row) => row.map((cell) => (typeof cell === 'object' ? 1 : cell)));

  test.each([
    ['AI_GAP', 3],
    ['AI_PAYBACK', 5],
    ['MARKET_CEILING', 9],
    ['AI_BREAKEVEN_GROWTH', 9],
    ['AI_PAYBACK_SCHEDULE', 1],
    ['AI_REQUIRED_REVENUE', 4],
  ])('where %s answers a millionth too much, at least %d do', (name, least) => {
    expect(new WorkedModel('live', { [name]: more }).failures).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['AI_GAP', { cost_ratio: 1.2 }],
    ['AI_PAYBACK', { 'bigtech.ai_revenue': 0 }],
    ['AI_BREAKEVEN_GROWTH', { 'years.1': 1 }],
    ['AI_REQUIRED_REVENUE', { cost_ratio: 1.2 }],
  ])('where %s answers although there is no answer', (name, mine: Mine) => {
    const worked = new WorkedModel('live', { [name]: instead }).mine(mine);
    expect(worked.failures).toBeGreaterThan(0);
  });

  test.each<[string, SheetId, string, number]>([
    ['a gap', 'gap', 'gap', 3],
    ['a payback', 'gap', 'paybackGoing', 3],
    ['a cell of the table', 'infrastructure', 'table.3', 6],
    ['a growth', 'openai', 'growthNeeded', 4],
    ['a ceiling', 'ceilings', 'ceiling.7', 7],
    ['a year of the schedule', 'schedule', 'year.4', 4],
    ['a sum', 'perYear', 'total', 5],
    ['a required revenue', 'required', 'required', 4],
    ['a cell of the table of required revenues', 'required', 'table.3', 6],
    ['a payback within its life', 'required', 'payback', 3],
    ['a required revenue year by year', 'required', 'requiredAgain', 4],
    ['a payback within its life year by year', 'required', 'paybackAgain', 3],
    ['a payback of the schedule', 'schedule', 'payback', 3],
    ['a published figure, recalculated', 'required', 'publishedRequired', 3],
  ])('where %s is overwritten in native formulas', (_, sheet, key, column) => {
    const worked = new WorkedModel('native').choose('article');
    expect(worked.failures).toBe(0);
    const right = Number(worked.answer(sheet, key, column));
    expect(right).not.toBeNaN();
    expect(worked.put(sheet, key, right + 1e-4, column).failures).toBeGreaterThan(0);
  });

  test.each<[string, Mine]>([
    ['a share in per cent', { 'nvidia.datacenter_share': 82 }],
    ['a negative spend', { 'bigtech.ai_spend': -60 }],
    ['more years than the model looks ahead', { 'years.1': 31 }],
  ])('if an input is %s', (_, mine) => {
    expect(new WorkedModel('live').mine(mine).failures).toBeGreaterThan(0);
  });
});

function errorsIn(worked: WorkedModel, formulas: 'live' | 'native'): readonly string[] {
  const plans = model({ language: 'en', colors: 'bankers', formulas });
  return modelSheets.flatMap(({ id }, i) =>
    (plans[i]?.cells ?? []).flatMap((cells, row) =>
      cells.flatMap((_, column) => {
        const value = worked.at(id, { row, column });
        return typeof value === 'string' && value.startsWith('#') && value.length < 8
          ? [value]
          : [];
      }),
    ),
  );
}

function agree(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}
