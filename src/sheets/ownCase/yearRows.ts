import { eachLanguage } from '../../language';
import { formula } from '../plan';
import { columnsFrom } from '../model/columnsFrom';
import { unitFormat } from '../model/quantities';
import { formulaOf, text } from '../model/rows';
import type { CellContext, ModelCell, ModelRow, Write } from '../model/sheet';
import { ownCaseText, ownCaseTexts } from './ownCaseTexts';

/** The years after year 0 that the sheet has room for. */
const years = 10;

const names = [
  'year',
  'mySpend',
  'myRevenue',
  'spend',
  'revenue',
  'operatingCost',
  'netCash',
  'discounted',
  'cumulative',
  'cumulativeDiscounted',
  'paidBack',
  'paidBackDiscounted',
] as const;

type Column = (typeof names)[number];

/** The columns of the years, after a label. */
export const yearColumns = columnsFrom(1, names);

/** Keys of the rows of the first and the last year. */
export const firstYear = 'year.0';
export const lastYear = `year.${years}`;

/** A column in all years, or in all but year 0. */
export const inYears = (view: CellContext, column: Column, from = firstYear) =>
  view.between(from, lastYear, yearColumns[column]);

const money = unitFormat('USD bn');
const yearsFormat = unitFormat('years');

/** A row for each year: what the user fills, what is used instead if that is blank, and the cash flows. */
export const yearRows: readonly ModelRow[] = [
  {
    cells: [
      text(ownCaseText('byYear'), 'heading'),
      ...names.map((name) => text(ownCaseText(name), 'headingRight')),
    ],
  },
  ...Array.from({ length: years + 1 }, (_, year): ModelRow => {
    const label = eachLanguage((language) => ownCaseTexts.in(language).yearNumbered(year));
    return { key: `year.${year}`, cells: [text(label), ...cellsOf(year)] };
  }),
];

function cellsOf(year: number): readonly ModelCell[] {
  const cells: Readonly<Record<Column, ModelCell>> = {
    year: formulaOf('0', (view) => (year === 0 ? formula`0` : formula`${view.near(-1, 0)}+1`)),
    mySpend: { kind: 'blankInput', format: money },
    myRevenue: { kind: 'blankInput', format: money },
    spend: formulaOf(money, (view) => {
      const mine = across(view, 'mySpend');
      return formula`IF(ISNUMBER(${mine}),${mine},IF(AND(${view.value('figures')}=1,${across(view, 'year')}=0),${view.value('articleSpend')},0))`;
    }),
    revenue: formulaOf(money, (view) => {
      const mine = across(view, 'myRevenue');
      const when = across(view, 'year');
      return formula`IF(ISNUMBER(${mine}),${mine},IF(AND(${view.value('figures')}=1,${when}>=1,${when}<=${view.value('life')}),${view.value('articleRevenue')},0))`;
    }),
    operatingCost: formulaOf(
      money,
      (view) => formula`${across(view, 'revenue')}*${view.value('costRatio')}`,
    ),
    netCash: formulaOf(
      money,
      (view) =>
        formula`${across(view, 'revenue')}-${across(view, 'operatingCost')}-${across(view, 'spend')}`,
    ),
    discounted: formulaOf(
      money,
      (view) =>
        formula`${across(view, 'netCash')}/(1+${view.value('discountRate')})^${across(view, 'year')}`,
    ),
    cumulative: sumSoFar('netCash', year),
    cumulativeDiscounted: sumSoFar('discounted', year),
    paidBack: formulaOf(yearsFormat, recovery('cumulative', 'netCash', year)),
    paidBackDiscounted: formulaOf(
      yearsFormat,
      recovery('cumulativeDiscounted', 'discounted', year),
    ),
  };
  return names.map((name) => cells[name]);
}

function sumSoFar(flow: Column, year: number): ModelCell {
  return formulaOf(money, (view) =>
    year === 0
      ? formula`${across(view, flow)}`
      : formula`${view.near(-1, 0)}+${across(view, flow)}`,
  );
}

/** The time of recovery in the year in which the sum is no longer negative, in a straight line; blank in other years. */
function recovery(sum: Column, flow: Column, year: number): Write {
  return (view) => {
    if (year === 0) return formula`""`;
    const now = across(view, sum);
    const before = {
      ...view.near(-1, yearColumns[sum] - yearColumns[recoveryOf(sum)]),
      anchor: 'column',
    } as const;
    return formula`IF(AND(${before}<0,${now}>=0),${across(view, 'year')}-1-${before}/${across(view, flow)},"")`;
  };
}

function recoveryOf(sum: Column): Column {
  return sum === 'cumulative' ? 'paidBack' : 'paidBackDiscounted';
}

function across(view: CellContext, column: Column) {
  return view.across(yearColumns[column]);
}
