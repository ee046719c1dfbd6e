import { eachLanguage } from '../../language';
import { type Formula, formula, type FormulaReference } from '../plan';
import { horizonYears } from './assumption';
import { factorFormat } from './paybackBlock';
import { unitFormat } from './quantities';
import { searchSection, stepColumn } from './searchCash';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import { type CellContext, type ModelCell, type ModelRow, type Write } from './sheet';
import { blankRow, calculation, formulaOf, numbered, text } from './rows';
import { lifeCases } from './withinLife';

const cases = lifeCases.length;
const flowKey = (year: number) => `flow.${year}`;
const cashKey = (year: number) => `cash.${year}`;

/** The column before that of years: increases, and by how much of a year the chips last. */
const beforeYear = stepColumn - 1;

const count = unitFormat('count');
const increases: Write = (view) => {
  const growthYears = view.value('growthYears');
  const before = formula`${view.across(stepColumn)}-1`;
  return formula`IF(${growthYears}=0,${before},MIN(${before},${growthYears}))`;
};
const discount = (view: CellContext): Formula =>
  formula`(1+${view.value('discountRate')})^${view.across(stepColumn)}`;

/**
 * Required revenue and payback once more, year by year and in native functions: what a unit of year-1 revenue is worth
 * in each year, and the cumulative cash flow.
 */
export const lifeWorkings: readonly ModelRow[] = [
  searchSection(modelSheetText('lifeRecalculated'), modelSheetText('value'), lifeCases),
  calculation({
    key: 'requiredAgain',
    label: modelSheetText('requiredYear1Revenue'),
    unit: 'USD bn',
    time: 'year',
    columns: cases,
    live: (view) => {
      const parts = overYears(view, cashKey(1), beforeYear);
      const discounts = formula`(1+${view.value('discountRate')})^${overYears(view, cashKey(1), stepColumn)}`;
      const flows = { ...view.up(flowKey(1)), rows: horizonYears };
      return formula`IF(${view.value('costRatio')}<1,(${view.value('investment')}+${view.up('caseSpend')}*SUMPRODUCT(${parts}/${discounts}))/(1-${view.value('costRatio')})/SUMPRODUCT(${parts},${flows}),NA())`;
    },
  }),
  calculation({
    key: 'match',
    label: modelSheetText('firstRowPaidBack'),
    unit: 'count',
    time: 'none',
    columns: cases,
    live: (view) => formula`MATCH(1,${paidBack(view)},0)`,
  }),
  calculation({
    key: 'inRows',
    label: modelSheetText('yearsWithinRow'),
    unit: 'years',
    time: 'none',
    columns: cases,
    live: (view) => {
      const match = view.up('match');
      const cash = { ...view.up(cashKey(0)), rows: horizonYears + 1 };
      const now = formula`INDEX(${cash},${match})`;
      return formula`IF(${match}=1,0,${match}-1-${now}/(${now}-INDEX(${cash},${match}-1)))`;
    },
  }),
  calculation({
    key: 'paybackAgain',
    label: modelSheetText('paybackWithinCap'),
    unit: 'years',
    time: 'none',
    columns: cases,
    live: (view) =>
      formula`IF(${view.up('inRows')}<=${view.input('horizon')},${view.up('inRows')},NA())`,
  }),
  blankRow,
  searchSection(
    modelSheetText('revenueByYear'),
    modelSheetText('year'),
    lifeCases,
    modelSheetText('increases'),
  ),
  ...inYears(1, (year) => ({
    key: flowKey(year),
    cells: [
      text(numbered(modelSheetText('discountedRevenueOfYear'), year)),
      formulaOf(count, increases),
      formulaOf(count, yearOf(year)),
      ...repeated(
        factorFormat,
        (view) =>
          formula`(1+${view.up('caseGrowth')})^${view.across(beforeYear)}/${discount(view)}`,
      ),
    ],
  })),
  blankRow,
  searchSection(
    modelSheetText('cumulativeCashFlow'),
    modelSheetText('year'),
    [
      ...lifeCases,
      ...lifeCases.map((each) =>
        eachLanguage((language) => modelSheetTexts.in(language).paidBackIf(each[language])),
      ),
    ],
    modelSheetText('chipsLast'),
  ),
  ...inYears(0, (year) => ({
    key: cashKey(year),
    cells: [
      text(numbered(modelSheetText('cumulativeCashFlowOfYear'), year)),
      formulaOf(
        factorFormat,
        (view) =>
          formula`IF(${view.across(stepColumn)}=0,0,MAX(0,MIN(1,${view.value('chipLife')}-${view.across(stepColumn)}+1)))`,
      ),
      formulaOf(count, yearOf(year)),
      ...repeated(unitFormat('USD bn'), (view) =>
        year === 0 ? formula`-${view.value('investment')}` : cashOf(view, year),
      ),
      ...repeated(count, (view) => formula`IF(${view.near(0, -cases)}>=0,1,0)`),
    ],
  })),
];

function cashOf(view: CellContext, year: number): Formula {
  const net = formula`${view.value('revenue')}*(1-${view.value('costRatio')})*${view.along(flowKey(year))}`;
  return formula`${view.near(-1, 0)}+${net}-${view.up('caseSpend')}/${discount(view)}`;
}

/** Whether each year's cumulative cash flow is positive, right of it. */
function paidBack(view: CellContext): FormulaReference {
  const cash = view.up(cashKey(0));
  return { ...cash, column: cash.column + cases, rows: horizonYears + 1 };
}

/** A column of all years from a key's row on. */
function overYears(view: CellContext, key: string, column: number): FormulaReference {
  return view.block(key, column, horizonYears, 1);
}

function yearOf(year: number): Write {
  return (view) => (year === 0 ? formula`0` : formula`SUM(${view.near(-1, 0)},1)`);
}

function inYears(first: number, row: (year: number) => ModelRow): readonly ModelRow[] {
  return Array.from({ length: horizonYears + 1 - first }, (_, i) => row(first + i));
}

function repeated(format: string, write: Write): readonly ModelCell[] {
  return new Array<ModelCell>(cases).fill(formulaOf(format, write));
}
