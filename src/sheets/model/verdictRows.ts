import { eachLanguage } from '../../language';
import type { CellStyle, FormulaReference } from '../plan';
import { verdictFormat, verdictNumber, verdictSentences } from '../verdict/verdict';
import type { VerdictCells } from '../verdict/verdictCells';
import {
  type CellContext,
  type Format,
  type ModelRow,
  singleValueColumn,
  type Write,
} from './sheet';

/** Columns of question 7: one year's spend with growing revenue, and spend every year. */
const onceColumn = singleValueColumn + 1;
const everyYearColumn = singleValueColumn + 2;
/** The second of the years within which to break even. */
const horizonColumn = singleValueColumn + 1;

/** Keys of the verdict and of the first of its reasons, which are below it. */
export const verdictKeys = ['verdict', 'reason.1'] as const;

/** The answer of the model, in words: the first rows of the summary. */
export const verdictRows: readonly ModelRow[] = [
  row(
    verdictKeys[0],
    eachLanguage(verdictFormat),
    (view) => verdictNumber(verdictCells(view)),
    'verdict',
  ),
  ...verdictSentences.map((sentence, i) =>
    row(
      `reason.${i + 1}`,
      'General',
      (view) => sentence(verdictCells(view), view.language),
      'label',
    ),
  ),
];

function row(key: string, format: Format, live: Write, style: CellStyle): ModelRow {
  return { key, cells: [{ kind: 'formula', format, live, style }] };
}

/** Cells of the summary itself, so that its sentences can be followed there. */
export function verdictCells(view: CellContext): VerdictCells {
  const inColumn = (key: string, column: number): FormulaReference => view.block(key, column, 1, 1);
  return {
    spend: view.value('gap.investment'),
    revenue: view.value('gap.revenue'),
    required: view.value('gap.required'),
    gap: view.value('gap.gap'),
    life: view.value('required.chipLife'),
    once: inColumn('required.payback', onceColumn),
    everyYear: inColumn('required.payback', everyYearColumn),
    horizon: inColumn('gap.years', horizonColumn),
    growthNeeded: inColumn('gap.growthNeeded', horizonColumn),
  };
}
