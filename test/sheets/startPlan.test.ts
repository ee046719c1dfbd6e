import { format, formatColor } from 'numfmt';
import { languages, type Language } from '../../src/language';
import { formatFor } from '../../src/sheets/format';
import type { PlanCell } from '../../src/sheets/plan';
import { firstInputCell, startPlan } from '../../src/sheets/start/startPlan';
import { Calculator, shown } from './Calculator';

/** Inputs by their rows, from the first one down. */
const rows = ['spend', 'revenue', 'growth', 'growthYears', 'costRatio', 'discountRate', 'life'];
type Changes = Readonly<Record<string, number | string>>;

/** The color that a format gives a number, else that of the cell's font. */
function colorOf(cell: PlanCell, pattern: string, number: number): string | undefined {
  const own = formatColor(pattern, number);
  if (typeof own === 'string') return own;
  return 'style' in cell ? formatFor(cell.style, 'bankers').color : undefined;
}

/** What the sheet says in its first five rows with some inputs changed: verdict, its color, three sentences. */
function said(changes: Changes, language: Language = 'en') {
  const plan = startPlan(language);
  const calculator = new Calculator([plan]);
  for (const [name, value] of Object.entries(changes)) {
    const { row, column } = firstInputCell;
    calculator.enter(plan.name, { row: row + rows.indexOf(name), column }, value);
  }
  const value = (row: number) => shown(calculator.value(plan.name, { row, column: 0 }));
  const verdict = plan.cells[1]![0]!;
  const pattern = verdict.kind === 'formula' ? verdict.format : '';
  const number = value(1);
  return {
    verdict: typeof number === 'number' ? format(pattern, number) : number,
    color: typeof number === 'number' ? colorOf(verdict, pattern, number) : undefined,
    sentences: [2, 3, 4].map(value),
  };
}

const article: Changes = { growth: 0, growthYears: 0, costRatio: 0, discountRate: 0 };

const verdicts: readonly [why: string, changes: Changes, said: ReturnType<typeof said>][] = [
  [
    'the base case',
    {},
    {
      verdict: 'Not while the spend continues',
      color: '#993300',
      sentences: [
        '$60 bn of AI spend a year needs $120 bn of revenue a year; $20 bn leaves a gap of $100 bn.',
        "One year's spend is paid back in 4.2 years; with spend every year it is never paid back.",
        'Breaking even within 5 years, with spend every year, takes growth of 121% a year.',
      ],
    },
  ],
  [
    "the article's inputs",
    article,
    {
      verdict: 'Not while the spend continues',
      color: '#993300',
      sentences: [
        '$60 bn of AI spend a year needs $60 bn of revenue a year; $20 bn leaves a gap of $40 bn.',
        "One year's spend is paid back in 3.0 years; with spend every year it is never paid back.",
        'Breaking even within 5 years, with spend every year, takes growth of 67% a year.',
      ],
    },
  ],
  [
    'revenue that never pays back even once',
    { revenue: 2.5, growth: 0 },
    {
      verdict: 'No, not on these inputs',
      color: 'red',
      sentences: [
        '$60 bn of AI spend a year needs $120 bn of revenue a year; $2.5 bn leaves a gap of $117.5 bn.',
        "One year's spend is never paid back; with spend every year it is never paid back.",
        'Breaking even within 5 years, with spend every year, takes growth of 305% a year.',
      ],
    },
  ],
  [
    'revenue well above the spend',
    { revenue: 1234 },
    {
      verdict: 'Yes, on these inputs',
      color: '#0E700E',
      sentences: [
        '$60 bn of AI spend a year needs $120 bn of revenue a year; $1,234 bn is enough.',
        "One year's spend is paid back in 0.1 years; with spend every year it is paid back in 0.1 years.",
        'Breaking even takes no growth.',
      ],
    },
  ],
  [
    'an operating cost of all the revenue',
    { costRatio: 1 },
    {
      verdict: 'No, not on these inputs',
      color: 'red',
      sentences: [
        'Operating cost takes all the revenue: no revenue covers the spend.',
        "One year's spend is never paid back; with spend every year it is never paid back.",
        'No growth breaks even within 5 years.',
      ],
    },
  ],
];

test.each(verdicts)('%s: verdict and reasons', (_, changes, expected) => {
  expect(said(changes)).toEqual(expected);
});

const error = '#VALUE!';

test.each<readonly [input: string, value: number | string, sentences: readonly unknown[]]>([
  ['spend', 'sixty', [error, error, error]],
  ['revenue', '20 bn', [error, error, error]],
  ['growth', 'fast', [expect.stringContaining('gap of'), error, expect.stringContaining('121%')]],
  ['growthYears', 2.5, [expect.stringContaining('gap of'), error, error]],
  ['costRatio', -1, [error, error, error]],
  ['discountRate', '10 percent', [expect.stringContaining('gap of'), error, error]],
  ['discountRate', -2, [expect.stringContaining('gap of'), error, error]],
])('%s of %p has no answer: errors, not "No" or "never"', (input, value, sentences) => {
  for (const language of languages) {
    const { verdict, sentences: found } = said({ [input]: value }, language);
    expect(verdict).toBe(error);
    if (language === 'en') expect(found).toEqual(sentences);
    else
      expect(found.map((each) => each === error)).toEqual(sentences.map((each) => each === error));
  }
});

test('in Chinese, amounts are in 亿美元', () => {
  expect(said(article, 'zh-CN')).toEqual({
    verdict: '若每年持续支出，则不值得',
    color: '#993300',
    sentences: [
      '每年600亿美元的AI支出需要每年600亿美元的收入；现有收入200亿美元，缺口400亿美元。',
      '一年的支出3.0年可收回；若每年持续支出，则永远无法收回。',
      '若每年持续支出，要在5年内盈亏平衡，收入须每年增长67%。',
    ],
  });
});

test.each(languages)(
  'in %s, rows are of the same length and the first input is one',
  (language) => {
    const { cells } = startPlan(language);
    expect(new Set(cells.map((row) => row.length)).size).toBe(1);
    expect(cells[firstInputCell.row]![firstInputCell.column]).toMatchObject({ style: 'input' });
  },
);

/** Each answer as its row shows it: label, value and unit. */
function answered(changes: Changes, language: Language) {
  const plan = startPlan(language);
  const calculator = new Calculator([plan]);
  for (const [name, value] of Object.entries(changes)) {
    const { row, column } = firstInputCell;
    calculator.enter(plan.name, { row: row + rows.indexOf(name), column }, value);
  }
  const first = firstInputCell.row + rows.length + 2;
  return [0, 1, 4].map((row) =>
    [1, 2].map((column) => shown(calculator.value(plan.name, { row: first + row, column }))),
  );
}

test.each<readonly [string, Changes, Language, unknown]>([
  [
    'no payback while the spend continues',
    { ...article },
    'en',
    [
      [3, 'years'],
      ['never', 'on these inputs'],
      [expect.closeTo(0.6738, 3), 'a year'],
    ],
  ],
  [
    'nothing at all, in Chinese',
    { costRatio: 1 },
    'zh-CN',
    [
      ['无法收回', '按此假设'],
      ['无法收回', '按此假设'],
      ['无解', '按此假设'],
    ],
  ],
  [
    'an input that is no number: its error, not words',
    { spend: 'sixty' },
    'en',
    [
      ['#VALUE!', 'years'],
      ['#VALUE!', 'years'],
      ['#VALUE!', 'a year'],
    ],
  ],
])('payback and growth say so in words: %s', (_, changes, language, expected) => {
  expect(answered(changes, language)).toEqual(expected);
});
