import { eachLanguage, type Text } from '../../language';
import { type Formula, formula, type FormulaReference } from '../plan';
import { returnAxis } from './axes';
import { requiredBands } from './bands';
import { differenceFormat } from './difference';
import { inputNamed } from './links';
import { factorFormat } from './paybackBlock';
import { unitFormat } from './quantities';
import { searchYears } from './searchCash';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import {
  type CellContext,
  type Format,
  type ModelCell,
  type ModelRow,
  type ModelShades,
  singleValueColumn,
  type Write,
} from './sheet';
import { spendRecords } from './spendInputs';
import {
  blankRow,
  empty,
  formulaOf,
  headingOf,
  line,
  type Line,
  note,
  section,
  spillRow,
} from './rows';

/** The lives of assets, neighbours on the sheet; each with every return. */
const lives = ['chipLife', 'blendedLife', 'buildingLife'] as const;
const lifeHeadings = (['chips', 'blended', 'buildings'] as const).map((life) =>
  headingOf(
    eachLanguage((language) => {
      const texts = modelSheetTexts.in(language);
      return texts.returnFormat(texts[life]);
    }),
    (view) => formula`${view.along('return')}`,
  ),
);

const firstAnswer = singleValueColumn + 1;
const columns = lives.length * returnAxis.length;

/** The spend of a row: the article's, then that of each company, year by year. */
const spends: readonly { readonly label: Text; readonly spend: Write }[] = [
  {
    label: inputNamed('bigtech.ai_spend').label,
    spend: (view) => formula`${view.value('investment')}`,
  },
  ...spendRecords.map(({ id, label }) => ({
    label,
    spend: (view: CellContext) => formula`${view.input(id)}`,
  })),
];

/** The answer for the life of the chips, at the return that is the discount rate of the base case. */
const baseColumn = 1;

const keyOf = (block: string, row: number) => `${block}.${row + 1}`;

/** How the table is shaded. */
export const requiredShades: ModelShades = {
  from: keyOf('table', 0),
  to: keyOf('table', spends.length - 1),
  ...{ column: firstAnswer, columns, rules: requiredBands },
};

/** The block of what is wrong with the answers, of which the check takes the largest. */
export const requiredProof = {
  key: keyOf('proof', 0),
  column: firstAnswer,
  rows: spends.length,
  columns,
} as const;

/** The revenue that the spend of a year requires, by the life of its assets and the return: one formula fills the table. */
export const requiredTable: readonly ModelRow[] = [
  section(
    modelSheetText('requiredTable'),
    modelSheetText('spend'),
    ...lifeHeadings.flatMap((heading) => new Array<ModelCell>(returnAxis.length).fill(heading)),
  ),
  overAnswers(
    { key: 'life', label: modelSheetText('assetLife'), unit: 'years', time: 'none' },
    lives.flatMap((life) => returnAxis.map(() => (view) => formula`${view.value(life)}`)),
  ),
  overAnswers(
    { key: 'return', label: modelSheetText('return'), unit: 'share', time: 'none' },
    lives.flatMap(() => returnAxis.map((id) => (view) => formula`${view.input(id)}`)),
  ),
  ...spends.map(({ label, spend }, row) =>
    line(
      { key: keyOf('table', row), label, unit: 'USD bn', time: 'year' },
      formulaOf(unitFormat('USD bn'), spend),
      ...answerRow(row),
    ),
  ),
  note(modelSheetText('requiredTableNote')),
  note(modelSheetText('spendNote')),
  blankRow,
  section(modelSheetText('requiredChecks'), modelSheetText('spend')),
  overAnswers(
    { key: 'annuity', label: modelSheetText('annuityFactor'), unit: 'ratio', time: 'none' },
    repeated((view) => annuityFactor(view.up('life'), view.up('return'))),
    factorFormat,
  ),
  overAnswers(
    { key: 'summed', label: modelSheetText('summedFactor'), unit: 'ratio', time: 'none' },
    repeated((view) => summedFactor(view, view.up('life'), view.up('return'))),
    factorFormat,
  ),
  ...spends.map(({ label }, row) =>
    line(
      { key: keyOf('proof', row), label, unit: 'share', time: 'none' },
      formulaOf(unitFormat('USD bn'), (view) => formula`${spendOf(view, row)}`),
      ...cellsOf(
        differenceFormat,
        repeated((view) => {
          const answer = view.along(keyOf('table', row));
          const spend = view.across(singleValueColumn);
          const costRatio = view.value('costRatio');
          const recovered = formula`${answer}*(1-${costRatio})*${view.up('summed')}`;
          return formula`IF(ISNUMBER(${answer}),ABS(${recovered}-${spend})/(1+${spend}),IF(${costRatio}>=1,0,1))`;
        }),
      ),
    ),
  ),
];

/** The present value of 1 a year by PV; a part of a year counts as that part of its discounted flow. */
export function annuityFactor(life: FormulaReference, rate: FormulaReference): Formula {
  return formula`(${life}-INT(${life}))/(1+${rate})^(INT(${life})+1)-PV(${rate},INT(${life}),1)`;
}

/** The same, year by year. */
export function summedFactor(
  view: CellContext,
  life: FormulaReference,
  rate: FormulaReference,
): Formula {
  const years = searchYears(view);
  return formula`SUMPRODUCT((${years}<=${life})/(1+${rate})^${years})+(${life}-INT(${life}))/(1+${rate})^(INT(${life})+1)`;
}

function required(view: CellContext): Formula {
  const across = (key: string) => view.block(key, firstAnswer, 1, columns);
  const column = view.block(keyOf('table', 0), singleValueColumn, spends.length, 1);
  return formula`CAPEX.AI_REQUIRED_REVENUE(${column},${across('life')},${view.value('costRatio')},0,${across('return')})`;
}

function annuity(view: CellContext): Formula {
  const costRatio = view.value('costRatio');
  return formula`IF(${costRatio}<1,${view.across(singleValueColumn)}/(1-${costRatio})/${view.up('annuity')},NA())`;
}

function spendOf(view: CellContext, row: number): FormulaReference {
  return { ...view.value(keyOf('table', row)), anchor: 'column' };
}

/** The answers of a row; of the first, one is the base case. */
function answerRow(row: number): readonly ModelCell[] {
  const cells = spillRow(unitFormat('USD bn'), columns, annuity, row === 0 ? required : undefined);
  return cells.map((cell, column) =>
    row === 0 && column === baseColumn && cell.kind === 'spilled'
      ? { ...cell, style: 'base' }
      : cell,
  );
}

/** A row above the answers, with a cell for each column of them. */
function overAnswers(
  about: Line,
  writes: readonly Write[],
  format: Format = unitFormat(about.unit),
): ModelRow {
  return line(about, empty, ...cellsOf(format, writes));
}

function cellsOf(format: Format, writes: readonly Write[]): readonly ModelCell[] {
  return writes.map((write) => formulaOf(format, write));
}

/** One formula for all columns of the answers. */
function repeated(write: Write): readonly Write[] {
  return new Array<Write>(columns).fill(write);
}
