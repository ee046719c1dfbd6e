import { languages } from '../../src/language';
import { rowOf, modelPlacesOf, singleValueColumn } from '../../src/sheets/model/sheet';
import { ownCase, ownCaseSheet } from '../../src/sheets/ownCase/ownCase';
import { yearColumns } from '../../src/sheets/ownCase/yearRows';
import { Calculator, shown } from './Calculator';

const modes = ['live', 'native'] as const;
const places = modelPlacesOf([ownCaseSheet], ({ name }) => name.en);

/** The English sheet, worked out. */
class WorkedCase {
  private readonly calculator: Calculator;

  constructor(formulas: (typeof modes)[number]) {
    this.calculator = new Calculator([ownCase({ language: 'en', colors: 'bankers', formulas })]);
  }

  put(key: string, value: number, column = singleValueColumn): this {
    this.calculator.enter('My cash flows', { row: rowOf(places, 'ownCase', key), column }, value);
    return this;
  }

  /** Spend and revenue by year, from year 0 on; undefined leaves a cell blank. */
  fill(spend: readonly (number | undefined)[], revenue: readonly (number | undefined)[]): this {
    spend.forEach((value, year) => this.putYear(year, 'mySpend', value));
    revenue.forEach((value, year) => this.putYear(year, 'myRevenue', value));
    return this;
  }

  answer(key: string) {
    return shown(
      this.calculator.value('My cash flows', {
        row: rowOf(places, 'ownCase', key),
        column: singleValueColumn,
      }),
    );
  }

  /** How many checks fail: the row below the title. */
  get failures() {
    return shown(this.calculator.value('My cash flows', { row: 1, column: singleValueColumn }));
  }

  private putYear(year: number, column: 'mySpend' | 'myRevenue', value: number | undefined) {
    if (value !== undefined) this.put(`year.${year}`, value, yearColumns[column]);
  }
}

const cases: readonly [
  why: string,
  fill: (own: WorkedCase) => WorkedCase,
  answers: Readonly<Record<string, number | string>>,
][] = [
  [
    "the article's figures: 60 spent once, 20 a year for the five years that chips last",
    (own) => own,
    {
      payback: 3,
      discountedPayback: 3.7513,
      npv: 15.8157353879,
      irr: 0.198577098,
      totalSpend: 60,
      totalRevenue: 100,
      revenueGap: -40,
      requiredRevenue: 15.8278488477,
    },
  ],
  [
    'emptied by one choice: nothing spent, nothing earned',
    (own) => own.put('figures', 2),
    { payback: 0, discountedPayback: 0, npv: 0, irr: '#N/A', revenueGap: 0, requiredRevenue: 0 },
  ],
  [
    'an invented project of five years, whose years that are left blank count as 0',
    (own) => own.put('figures', 2).fill([1000], [0, 100, 250, 450, 750]),
    { payback: 3.26666666666667, totalSpend: 1000, npv: 147.8724130865 },
  ],
  [
    'money spent again in year 3, and paid back twice: the first time counts',
    (own) => own.put('figures', 2).fill([100, 0, 0, 110], [0, 60, 60, 60, 40]),
    { payback: 1.66666666666667 },
  ],
  [
    'never paid back',
    (own) => own.put('figures', 2).fill([100], [0, 30, 30]),
    { payback: '#N/A', discountedPayback: '#N/A' },
  ],
  [
    'half of revenue for operating cost',
    (own) => own.put('costRatio', 0.5),
    { payback: '#N/A', revenueGap: 20, requiredRevenue: 31.6556976954 },
  ],
  [
    'operating cost above revenue',
    (own) => own.put('costRatio', 1.2),
    { requiredRevenue: '#N/A', revenueGap: '#N/A' },
  ],
  [
    'a useful life that ends within a year, undiscounted',
    (own) => own.put('life', 4.5).put('discountRate', 0),
    { requiredRevenue: 60 / 4.5, payback: 3 },
  ],
  [
    'one year filled, the rest as in the article',
    (own) => own.fill([], [undefined, 60]),
    { payback: 1 },
  ],
];

describe.each(modes)('my own case in %s formulas', (mode) => {
  test.each(cases)('%s', (_, fill, answers) => {
    const own = fill(new WorkedCase(mode));
    for (const [key, answer] of Object.entries(answers)) {
      const got = own.answer(key);
      if (typeof answer === 'string') expect([key, got]).toEqual([key, answer]);
      else expect([key, got]).toEqual([key, expect.closeTo(answer, 8)]);
    }
    expect(own.failures).toBe(0);
  });
});

test.each(modes)(
  'a check of what should be nothing shows no 0 in parentheses, in %s formulas',
  (mode) => {
    const own = new WorkedCase(mode);
    for (const key of ['check.1', 'check.2', 'check.4']) {
      expect(Number(own.answer(key))).toBeGreaterThanOrEqual(0);
    }
  },
);

test.each(languages)('has columns for numbers, not for the words of sources, in %s', (language) => {
  const { columnWidths } = ownCase({ language, colors: 'bankers', formulas: 'live' });
  // After label, unit and time; the longest heading is that of the discounted time.
  columnWidths.slice(singleValueColumn).forEach((width) => expect(width).toBeLessThan(27));
});

test.each(languages)('has blank cells to fill, and a chart, in %s', (language) => {
  const plan = ownCase({ language, colors: 'bankers', formulas: 'live' });
  expect(plan.cells.flat().filter(({ kind }) => kind === 'blankInput')).toHaveLength(22);
  expect(plan.choices).toEqual([expect.objectContaining({ values: [1, 2] })]);
  expect(plan.charts.map(({ series }) => series.length)).toEqual([2]);
  expect(plan.name.length).toBeLessThanOrEqual(31);
});
