import type { Text } from '../../language';
import { type Formula, formula, type FormulaReference } from '../plan';
import { horizonYears } from './assumption';
import { factorFormat } from './paybackBlock';
import { unitFormat } from './quantities';
import { modelSheetText } from './modelSheetTexts';
import type { CellContext, ModelCell, ModelRow, Write } from './sheet';
import { blankRow, empty, formulaOf, type Heading, numbered, section, text } from './rows';

/** The column of years and steps in the search; elsewhere it is that of time. */
export const stepColumn = 2;

/** The column before it: by how many increases the revenue of a year is above that of year 1. */
const increasesColumn = 1;

const weightKey = (year: number) => `weight.${year}`;
const increasesKey = (year: number) => `increases.${year}`;
const allYears = Array.from({ length: horizonYears }, (_, i) => i + 1);

/** A row of the search: what its column C counts, and a formula for each of the searches. */
export function searchRow(
  key: string,
  label: Text,
  step: ModelCell,
  write: ModelCell,
  searches: number,
): ModelRow {
  return {
    key,
    cells: [text(label), empty, step, ...new Array<ModelCell>(searches).fill(write)],
  };
}

/** The headings of a part of the search; `step` is above column C, `increases` above column B. */
export function searchSection(
  subject: Text,
  step: Text,
  headings: readonly Heading[],
  increases?: Text,
): ModelRow {
  const { cells } = section(subject, ...headings);
  const above = new Map([[stepColumn, step]]);
  if (increases) above.set(increasesColumn, increases);
  return {
    cells: cells.map((cell, i) => {
      const heading = above.get(i);
      return heading ? text(heading, 'headingRight') : cell;
    }),
  };
}

/**
 * By what the flow of each year counts: discounted, the last one in part, none after it; and by how many increases its
 * revenue is above that of year 1, none where the flow does not count, for it could be too large for a number.
 */
export function weightRows(headings: readonly Heading[]): readonly ModelRow[] {
  const searches = headings.length;
  const weight: Write = (view) =>
    formula`MAX(0,MIN(1,${view.up('years')}-${view.across(stepColumn)}+1))/(1+${view.up('discountRate')})^${view.across(stepColumn)}`;
  const year: Write = (view) => formula`SUM(${view.near(-1, 0)},1)`;
  const increases: Write = (view) => {
    const growthYears = view.input('growth_years');
    const before = formula`${view.across(stepColumn)}-1`;
    return formula`IF(${growthYears}=0,${before},MIN(${before},${growthYears}))`;
  };
  const count = unitFormat('count');
  return [
    searchSection(
      modelSheetText('weightsOfCashFlows'),
      modelSheetText('year'),
      headings,
      modelSheetText('increases'),
    ),
    ...allYears.map((each) => ({
      key: weightKey(each),
      cells: [
        text(numbered(modelSheetText('discountFactor'), each)),
        formulaOf(count, increases),
        formulaOf(count, year),
        ...new Array<ModelCell>(searches).fill(formulaOf(factorFormat, weight)),
      ],
    })),
    blankRow,
    searchSection(modelSheetText('increasesWithinHorizon'), modelSheetText('year'), headings),
    ...allYears.map((each) =>
      searchRow(
        increasesKey(each),
        numbered(modelSheetText('increasesInYear'), each),
        formulaOf(count, (view) => formula`${view.along(weightKey(each))}`),
        formulaOf(count, (view) => {
          const all: FormulaReference = {
            ...view.block(weightKey(each), increasesColumn, 1, 1),
            anchor: 'column',
          };
          return formula`IF(${view.along(weightKey(each))}>0,${all},0)`;
        }),
        searches,
      ),
    ),
  ];
}

/** The years of the search, 1 to the model's horizon, one below the other. */
export function searchYears(view: CellContext): FormulaReference {
  return view.between(weightKey(1), weightKey(horizonYears), stepColumn, 'breakeven');
}

/**
 * The discounted cash at the end of the years if revenue grows by EXP(x) − 1 until growth ends. With a shrinking
 * revenue it is highest before the first year that loses, so the years that lose do not count then.
 */
export function cash(view: CellContext, x: Formula | FormulaReference): Formula {
  const weights = { ...view.up(weightKey(1)), rows: horizonYears };
  const growth = formula`EXP(${x}*${{ ...view.up(increasesKey(1)), rows: horizonYears }})`;
  const [net, spend] = [view.up('net'), view.up('yearlySpend')];
  return formula`SUMPRODUCT(${weights},(${net}*${growth}-${spend})*(${growth}>=IF(${x}<0,${spend}/${net},0)))-${view.up('investment')}`;
}
