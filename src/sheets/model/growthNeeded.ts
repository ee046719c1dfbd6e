import { formula } from '../plan';
import { breakevenYears } from './assumptions';
import { modelSheetText } from './modelSheetTexts';
import { unitFormat } from './quantities';
import { type ModelRow, singleValueColumn, type Write } from './sheet';
import { formulaOf, headingOf, line, linked, section } from './rows';

/** Sheets that need a growth, in the order of the search. */
export const growthQuestions = ['gap', 'infrastructure', 'openai'] as const;

/** Each question is answered within each of these years: 3, 5 and 10. */
export const horizons: readonly Write[] = breakevenYears.map(
  (id) => (view) => formula`${view.input(id)}`,
);

/** How many times each question is answered. */
export const askedTimes = horizons.length;

/** The years within which to break even, in the row of that key. */
export function horizonRow(years: readonly Write[]): ModelRow {
  return linked(
    { key: 'years', label: modelSheetText('breakEvenHorizon'), unit: 'years', time: 'none' },
    years,
  );
}

/** The years in which to break even, above what each of them needs. */
const headings = horizons.map(() =>
  headingOf(modelSheetText('yearsFormat'), (view) => formula`${view.along('years')}`),
);

const needed: Write = (view) =>
  formula`CAPEX.AI_BREAKEVEN_GROWTH(${view.value('investment')},${view.value('revenue')},${view.up('years')},${view.value('costRatio')},${view.value('discountRate')},${view.value('yearlySpend')},${view.value('growthYears')})`;

/**
 * The growth needed to break even within each of the model's years. The sheet has the rows `investment`, `revenue`,
 * `costRatio`, `growthYears`, `discountRate` and `yearlySpend`.
 */
export function growthNeeded(question: (typeof growthQuestions)[number]): readonly ModelRow[] {
  const first = singleValueColumn + growthQuestions.indexOf(question) * askedTimes;
  return [
    section(modelSheetText('breakEvenGrowth'), ...headings),
    horizonRow(horizons),
    line(
      {
        key: 'growthNeeded',
        label: modelSheetText('minimumRevenueGrowth'),
        unit: 'share',
        time: 'yearlyRate',
      },
      ...horizons.map((_, i) =>
        formulaOf(
          unitFormat('share'),
          needed,
          (view) => formula`${view.block('growth', first + i, 1, 1, 'breakeven')}`,
        ),
      ),
    ),
  ];
}
