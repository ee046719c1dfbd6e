import type { Text } from '../../language';
import { type Formula, formula } from '../plan';
import { marketGrowthAxis, marketYearsAxis } from './axes';
import { ceilingBands } from './bands';
import { differenceFormat, differenceOf } from './difference';
import { inputNamed } from './links';
import { shareFigures } from './modelFigures';
import { unitFormat } from './quantities';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import {
  type CellContext,
  type ModelCell,
  type ModelRow,
  type ModelShades,
  singleValueColumn,
  type Write,
} from './sheet';
import { blankRow, empty, formulaOf, headingOf, line, note, section, spillRow } from './rows';

const columns = marketYearsAxis.length;
const combinations = shareFigures.flatMap((share) =>
  marketGrowthAxis.map((growth) => ({ share, growth })),
);

/** Share and growth come before the ceilings. */
const shareColumn = singleValueColumn;
const growthColumn = shareColumn + 1;
const answers = growthColumn + 1;

/** A row of the table, or of one of the same shape in the workings. */
const keyOf = (block: 'ceiling' | 'recalculated' | 'difference', row: number) =>
  `${block}.${row + 1}`;

/** How the table is shaded. */
export const ceilingShades: ModelShades = {
  from: keyOf('ceiling', 0),
  to: keyOf('ceiling', combinations.length - 1),
  ...{ column: answers, columns, rules: ceilingBands },
};

/** The block of differences of which the check takes the largest. */
export const ceilingDifferences = {
  key: keyOf('difference', 0),
  column: answers,
  rows: combinations.length,
  columns,
} as const;

/** Every share against market growth and years: one formula fills the table. */
export const ceilingTable: readonly ModelRow[] = [
  tableSection(modelSheetText('ceilingTable')),
  line(
    {
      key: 'axisYears',
      label: modelSheetText('yearsOfMarketGrowth'),
      unit: 'years',
      time: 'none',
    },
    empty,
    empty,
    ...marketYearsAxis.map((id) =>
      formulaOf(unitFormat('years'), (view) => formula`${view.input(id)}`),
    ),
  ),
  ...combinations.map(({ share, growth }, row) =>
    line(
      { key: keyOf('ceiling', row), label: labelOf(row), unit: 'times', time: 'none' },
      formulaOf(unitFormat('share'), (view) => formula`${view.input(share)}`),
      formulaOf(unitFormat('share'), (view) => formula`${view.input(growth)}`),
      ...spillRow(unitFormat('times'), columns, compounded, row === 0 ? ceilings : undefined),
    ),
  ),
  note(modelSheetText('ceilingTableNote')),
];

/** The table again, by logarithms, and how far the two are apart. */
export const ceilingWorkings: readonly ModelRow[] = [
  tableSection(modelSheetText('recalculatedCeilings')),
  ...block('recalculated', unitFormat('times'), throughLogarithms),
  blankRow,
  tableSection(modelSheetText('ceilingDifferences')),
  ...block('difference', differenceFormat, (view, row) =>
    differenceOf(view.along(keyOf('ceiling', row)), view.along(keyOf('recalculated', row))),
  ),
];

/** Rows of the same shape as the table, with its share and its growth. */
function block(
  name: 'recalculated' | 'difference',
  format: string,
  cell: (view: CellContext, row: number) => Formula,
): readonly ModelRow[] {
  return combinations.map((_, row) => {
    const rate = formulaOf(
      unitFormat('share'),
      (view) => formula`${view.along(keyOf('ceiling', row))}`,
    );
    return line(
      { key: keyOf(name, row), label: labelOf(row, name), unit: 'times', time: 'none' },
      rate,
      rate,
      ...repeated(format, (view) => cell(view, row)),
    );
  });
}

function labelOf(row: number, block?: 'recalculated' | 'difference'): Write {
  const { share = '' } = combinations[row] ?? {};
  return (view) => {
    const { language } = view;
    const texts = modelSheetTexts.in(language);
    const label = inputNamed(share).label[language];
    const subject = block ? texts.ceilingWorkings[block](label) : label;
    return texts.atMarketGrowth(subject, view.across(growthColumn));
  };
}

function tableSection(subject: Text): ModelRow {
  const years = headingOf(
    modelSheetText('yearsFormat'),
    (view) => formula`${view.along('axisYears')}`,
  );
  return section(
    subject,
    modelSheetText('share'),
    modelSheetText('marketGrowth'),
    ...new Array<ModelCell>(columns).fill(years),
  );
}

function ceilings(view: CellContext): Formula {
  const column = (at: number) => view.block(keyOf('ceiling', 0), at, combinations.length, 1);
  return formula`CAPEX.MARKET_CEILING(${column(shareColumn)},${column(growthColumn)},${view.block('axisYears', answers, 1, columns)},${view.value('rivals')})`;
}

function compounded(view: CellContext): Formula {
  return formula`(1-${view.value('rivals')})*(1+${view.across(growthColumn)})^${view.up('axisYears')}/${view.across(shareColumn)}`;
}

function throughLogarithms(view: CellContext): Formula {
  return formula`EXP(LN(1-${view.value('rivals')})+${view.up('axisYears')}*LN(1+${view.across(growthColumn)})-LN(${view.across(shareColumn)}))`;
}

function repeated(format: string, write: Write): readonly ModelCell[] {
  return new Array<ModelCell>(columns).fill(formulaOf(format, write));
}
