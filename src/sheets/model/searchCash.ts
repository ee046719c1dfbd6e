import type { Text } from '../../language';
import { type Formula, formula, type FormulaReference } from '../plan';
import { horizonYears } from './assumption';
import { factorFormat } from './paybackBlock';
import { unitFormat } from './quantities';
import { modelSheetText } from './modelSheetTexts';
import type { CellContext, ModelCell, ModelRow, Write } from './sheet';
import { empty, formulaOf, type Heading, numbered, section, text } from './rows';

/** The column of years and steps in the search; elsewhere it is that of time. */
export const stepColumn = 2;

/** The column before it: by how many increases the revenue of a year is above that of year 1. */
const increasesColumn = 1;

const weightKey = (year: number) => `weight.${year}`;

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

/** By what the flow of each year counts: discounted, the last one in part, none after it. */
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
    ...Array.from({ length: horizonYears }, (_, i) => ({
      key: weightKey(i + 1),
      cells: [
        text(numbered(modelSheetText('discountFactor'), i + 1)),
        formulaOf(count, increases),
        formulaOf(count, year),
        ...new Array<ModelCell>(searches).fill(formulaOf(factorFormat, weight)),
      ],
    })),
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
  const increases = view.between(weightKey(1), weightKey(horizonYears), increasesColumn);
  const spend = view.up('yearlySpend');
  // A year without weight has no flow that could be too large for a number.
  const net = formula`${view.up('net')}*EXP(${x}*${increases}*(${weights}>0))`;
  return formula`SUMPRODUCT(${weights},(${net}-${spend})*(1-(${x}<0)*(${net}<${spend})))-${view.up('investment')}`;
}
