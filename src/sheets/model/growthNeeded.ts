import { numberFormat } from '../numberFormat';
import { formula } from '../plan';
import { breakevenYears } from './assumptions';
import { modelSheetText } from './modelSheetTexts';
import { type ModelRow, singleValueColumn } from './sheet';
import { calculation, headingOf, section } from './rows';

/** Sheets that need a growth, in the order of the search. */
export const growthQuestions = ['gap', 'infrastructure', 'openai'] as const;

/** How many times each question is answered: within 3, 5 and 10 years. */
export const askedTimes = breakevenYears.length;

/** The years in which to break even, above what each of them needs. */
const headings = Array.from({ length: askedTimes }, () =>
  headingOf(modelSheetText('yearsFormat'), (view) => formula`${view.along('years')}`),
);

/**
 * The growth needed to break even within each of the model's years. The sheet has the rows `investment`, `revenue`,
 * `costRatio`, `growthYears`, `discountRate` and `yearlySpend`.
 */
export function growthNeeded(question: (typeof growthQuestions)[number]): readonly ModelRow[] {
  const found = singleValueColumn + growthQuestions.indexOf(question) * askedTimes;
  return [
    section(modelSheetText('breakEvenGrowth'), ...headings),
    calculation({
      key: 'number',
      label: modelSheetText('number'),
      unit: 'count',
      time: 'none',
      columns: askedTimes,
      live: (view) => formula`SUM(${view.near(0, -1)},1)`,
    }),
    calculation({
      key: 'years',
      label: modelSheetText('breakEvenHorizon'),
      unit: 'years',
      time: 'none',
      format: numberFormat('years'),
      columns: askedTimes,
      live: (view) =>
        formula`INDEX(${view.between('years.1', `years.${askedTimes}`, singleValueColumn, 'inputs')},${view.up('number')})`,
    }),
    calculation({
      key: 'growthNeeded',
      label: modelSheetText('minimumRevenueGrowth'),
      unit: 'share',
      time: 'yearlyRate',
      columns: askedTimes,
      live: (view) =>
        formula`CAPEX.AI_BREAKEVEN_GROWTH(${view.value('investment')},${view.value('revenue')},${view.up('years')},${view.value('costRatio')},${view.value('discountRate')},${view.value('yearlySpend')},${view.value('growthYears')})`,
      native: (view) =>
        formula`INDEX(${view.block('growth', found, 1, askedTimes, 'breakeven')},1,${view.up('number')})`,
    }),
  ];
}
