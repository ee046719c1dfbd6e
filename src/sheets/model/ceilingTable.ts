import type { Text } from '../../language';
import { type Formula, formula } from '../plan';
import { marketGrowthAxis, marketYearsAxis } from './axes';
import { ceilingBands } from './bands';
import { differenceFormat, differenceOf } from './difference';
import { atGrowth } from './paybackBlock';
import { inputNamed } from './links';
import { shareFigures } from './modelFigures';
import { type ModelUnit, unitFormat } from './quantities';
import { modelSheetText } from './modelSheetTexts';
import {
  type CellContext,
  type ModelCell,
  type ModelRow,
  singleValueColumn,
  type Write,
} from './sheet';
import { empty, formulaOf, headingOf, line, note, section, spillRow } from './rows';

const columns = marketYearsAxis.length;
const combinations = shareFigures.flatMap((share) =>
  marketGrowthAxis.map((growth, i) => ({ share, growth, number: i + 1 })),
);

/** Share and growth come before the ceilings; recalculation and difference follow, each after a blank column. */
const shareColumn = singleValueColumn;
const growthColumn = shareColumn + 1;
const answers = growthColumn + 1;
const recalculated = answers + columns + 1;
const differences = recalculated + columns + 1;

const keyOf = (row: number) => `ceiling.${row + 1}`;

/** The block of differences of which the check takes the largest. */
export const ceilingDifferences = {
  key: keyOf(0),
  column: differences,
  rows: combinations.length,
  columns,
} as const;

/** The years of market growth above what they come to. */
const yearsHeadings = (format: Text, years: Write) =>
  new Array<ModelCell>(columns).fill(headingOf(format, years));
const own: Write = (view) => formula`${view.along('axisYears')}`;
/** Above the differences there are none: those left of them count. */
const ofRecalculated: Write = (view) => {
  const years = view.along('axisYears');
  return formula`${{ ...years, column: years.column - columns - 1 }}`;
};

/** Every share against market growth and years: one formula fills the table. */
export const ceilingTable: readonly ModelRow[] = [
  section(
    modelSheetText('ceilingTable'),
    modelSheetText('share'),
    modelSheetText('marketGrowth'),
    ...yearsHeadings(modelSheetText('yearsFormat'), own),
    undefined,
    ...yearsHeadings(modelSheetText('recalculatedFormat'), own),
    undefined,
    ...yearsHeadings(modelSheetText('differenceFormat'), ofRecalculated),
  ),
  yearsRow(
    'number',
    modelSheetText('number'),
    'count',
    (view) => formula`SUM(${view.near(0, -1)},1)`,
  ),
  yearsRow(
    'axisYears',
    modelSheetText('yearsOfMarketGrowth'),
    'years',
    (view) =>
      formula`INDEX(${view.between(marketYearsAxis[0] ?? '', marketYearsAxis.at(-1) ?? '', singleValueColumn, 'inputs')},${view.up('number')})`,
  ),
  ...combinations.map(({ share, growth, number }, row) =>
    line(
      {
        key: keyOf(row),
        label: atGrowth(inputNamed(share).label, number),
        unit: 'times',
        time: 'none',
      },
      formulaOf(unitFormat('share'), (view) => formula`${view.input(share)}`),
      formulaOf(unitFormat('share'), (view) => formula`${view.input(growth)}`),
      ...spillRow(ceilingBands, columns, compounded, row === 0 ? ceilings : undefined),
      empty,
      ...repeated(unitFormat('times'), throughLogarithms),
      empty,
      ...repeated(differenceFormat, (view) =>
        differenceOf(view.near(0, answers - differences), view.near(0, recalculated - differences)),
      ),
    ),
  ),
  note(modelSheetText('ceilingTableNote')),
];

function ceilings(view: CellContext): Formula {
  const column = (at: number) => view.block(keyOf(0), at, combinations.length, 1);
  return formula`CAPEX.MARKET_CEILING(${column(shareColumn)},${column(growthColumn)},${view.block('axisYears', answers, 1, columns)},${view.value('rivals')})`;
}

function compounded(view: CellContext): Formula {
  return formula`(1-${view.value('rivals')})*(1+${view.across(growthColumn)})^${view.up('axisYears')}/${view.across(shareColumn)}`;
}

function throughLogarithms(view: CellContext): Formula {
  return formula`EXP(LN(1-${view.value('rivals')})+${view.up('axisYears')}*LN(1+${view.across(growthColumn)})-LN(${view.across(shareColumn)}))`;
}

/** The years are above the ceilings and again above their recalculation. */
function yearsRow(key: string, label: Text, unit: ModelUnit, write: Write): ModelRow {
  const format = unitFormat(unit);
  return line(
    { key, label, unit, time: 'none' },
    empty,
    empty,
    ...repeated(format, write),
    empty,
    ...repeated(format, write),
  );
}

function repeated(format: string, write: Write): readonly ModelCell[] {
  return new Array<ModelCell>(columns).fill(formulaOf(format, write));
}
