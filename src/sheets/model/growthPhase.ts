import { type Formula, formula, type FormulaReference } from '../plan';
import { columnsFrom } from './columnsFrom';
import { growthLabel } from './growthLabel';
import { factorFormat } from './paybackBlock';
import { blockKey, blockKeys, rateOf } from './paybackTable';
import { searchYears } from './searchCash';
import { modelSheetText } from './modelSheetTexts';
import { type CellContext, type ModelRow, singleValueColumn, type Write } from './sheet';
import { formulaOf, line, section } from './rows';

const columns = columnsFrom(singleValueColumn, [
  'growth',
  'excess',
  'earned',
  'factor',
  'pvRate',
] as const);

/**
 * What follows from the growth of a row alone. Discounted by d, flows that grow by g are a series in which each is
 * 1 + e times the one before, e = (g − d) / (1 + d); `earned` of it, in flows of year 1, while revenue grows, and
 * the `factor` of the flow after that. `pvRate` is what is left of the discount rate after growth.
 */
export const growthPhaseRows: readonly ModelRow[] = [
  section(
    modelSheetText('growthPhase'),
    modelSheetText('growth'),
    modelSheetText('eOfGrowth'),
    modelSheetText('earnedInGrowth'),
    modelSheetText('factorAfterGrowth'),
    modelSheetText('pvRate'),
  ),
  ...blockKeys('phase').map((key, row) => {
    const write: Readonly<Record<keyof typeof columns, Write>> = {
      growth: (view) => formula`${rateOf(view, 'table', row)}`,
      excess: (view) =>
        formula`(${view.across(columns.growth)}-${discount(view)})/(1+${discount(view)})`,
      earned: (view) =>
        formula`SUMPRODUCT((${searchYears(view)}<=${view.value('growthYears')})*(1+${view.across(columns.excess)})^(${searchYears(view)}-1))`,
      factor: (view) => formula`(1+${view.across(columns.excess)})^${view.value('growthYears')}`,
      pvRate: (view) => formula`(1+${discount(view)})/(1+${view.across(columns.growth)})-1`,
    };
    return line(
      {
        key,
        label: growthLabel(modelSheetText('growthPhaseRow'), row),
        unit: 'ratio',
        time: 'none',
      },
      ...Object.values(write).map((each) => formulaOf(factorFormat, each)),
    );
  }),
];

/** One of these for the growth of a row of the table. */
export function phaseOf(
  view: CellContext,
  name: keyof typeof columns,
  row: number,
): FormulaReference {
  return { ...view.block(blockKey('phase', row), columns[name], 1, 1), anchor: 'column' };
}

function discount(view: CellContext): Formula {
  return formula`${view.value('discountRate')}`;
}
