import { eachLanguage, type Text } from '../../language';
import { type Formula, formula, type FormulaReference } from '../plan';
import { differenceFormat } from './difference';
import { askedTimes, growthQuestions } from './growthNeeded';
import { bisectionRows } from './bisectionRows';
import { factorFormat } from './paybackBlock';
import type { ModelUnit, Time } from './quantities';
import { cash, weightRows } from './searchCash';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import {
  type CellContext,
  type ModelCell,
  type ModelRow,
  type ModelSheet,
  singleValueColumn,
} from './sheet';
import { blankRow, calculation, headingOf, note, section } from './rows';

/** A column for each question and time. */
const searches = growthQuestions.length * askedTimes;

const headings = (['bigTech', 'infrastructure', 'openai'] as const).flatMap((question) =>
  new Array<ModelCell>(askedTimes).fill(
    headingOf(
      eachLanguage((language) => {
        const texts = modelSheetTexts.in(language);
        return texts.horizonFormat(texts[question]);
      }),
      (view) => formula`${view.along('years')}`,
    ),
  ),
);

const across = { columns: searches } as const;

/** The search for the growth that breaks even: the same question, answered by halving. */
export const breakevenSheet: ModelSheet = {
  id: 'breakeven',
  name: modelSheetText('breakEvenSheet'),
  title: modelSheetText('breakEvenTitle'),
  rows: [
    note(modelSheetText('bisectionNote')),
    blankRow,
    section(modelSheetText('inputs'), ...headings),
    calculation({
      ...across,
      key: 'number',
      label: modelSheetText('number'),
      unit: 'count',
      time: 'none',
      live: (view) => formula`SUM(${view.near(0, -1)},1)`,
    }),
    calculation({
      ...across,
      key: 'question',
      label: modelSheetText('questionNumber'),
      unit: 'count',
      time: 'none',
      live: (view) => formula`INT((${view.up('number')}-1)/ROWS(${breakevenInputs(view)}))+1`,
    }),
    calculation({
      ...across,
      key: 'time',
      label: modelSheetText('horizonNumber'),
      unit: 'count',
      time: 'none',
      live: (view) =>
        formula`${view.up('number')}-(${view.up('question')}-1)*ROWS(${breakevenInputs(view)})`,
    }),
    calculation({
      ...across,
      key: 'years',
      label: modelSheetText('breakEvenHorizon'),
      unit: 'years',
      time: 'none',
      live: (view) => formula`INDEX(${breakevenInputs(view)},${view.up('time')})`,
    }),
    questionRow('investment', modelSheetText('year1Spend'), 'USD bn', 'year'),
    questionRow('revenue', modelSheetText('year1Revenue'), 'USD bn', 'year'),
    questionRow('costRatio', modelSheetText('costRatio'), 'share', 'none'),
    questionRow('discountRate', modelSheetText('discountRate'), 'share', 'yearlyRate'),
    questionRow('yearlySpend', modelSheetText('annualSpend'), 'USD bn', 'year'),
    calculation({
      ...across,
      key: 'net',
      label: modelSheetText('year1NetRevenue'),
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.up('revenue')}*(1-${view.up('costRatio')})`,
    }),
    blankRow,
    section(modelSheetText('result'), ...headings),
    calculation({
      ...across,
      key: 'growth',
      label: modelSheetText('minimumRevenueGrowth'),
      unit: 'share',
      time: 'yearlyRate',
      live: (view) =>
        formula`IF(OR(${view.up('investment')}=0,${view.up('net')}<=0,${view.up('years')}<=1,(${view.up('net')}-${view.up('yearlySpend')})/(1+${view.up('discountRate')})>=${view.up('investment')}),NA(),EXP(${view.up('found')})-1)`,
    }),
    calculation({
      ...across,
      key: 'answer',
      label: modelSheetText('resultOnSheet'),
      unit: 'share',
      time: 'yearlyRate',
      live: (view) => {
        const answers = growthQuestions.map((sheet) => {
          const answered = view.block('growthNeeded', singleValueColumn, 1, askedTimes, sheet);
          return formula`INDEX(${answered},1,${view.up('time')})`;
        });
        return choose(view, answers);
      },
    }),
    calculation({
      ...across,
      key: 'answerLog',
      label: modelSheetText('xOfThatResult'),
      unit: 'ratio',
      time: 'none',
      format: factorFormat,
      live: (view) => formula`LN(1+${view.up('answer')})`,
    }),
    calculation({
      ...across,
      key: 'proof',
      label: modelSheetText('residualCash'),
      unit: 'share',
      time: 'none',
      format: differenceFormat,
      live: (view) =>
        formula`IF(ISNUMBER(${view.up('answerLog')}),ABS(${cash(view, view.up('answerLog'))})/(${view.up('investment')}+${view.up('yearlySpend')}*${view.up('years')}),0)`,
    }),
    blankRow,
    ...weightRows(headings),
    blankRow,
    ...bisectionRows(headings),
  ],
};

/** The years within which to break even, one below the other. */
function breakevenInputs(view: CellContext) {
  return view.between('years.1', `years.${askedTimes}`, singleValueColumn, 'inputs');
}

/** A row that takes over what each question starts from. */
function questionRow(key: string, label: Text, unit: ModelUnit, time: Time): ModelRow {
  return calculation({
    ...across,
    key,
    label,
    unit,
    time,
    live: (view) =>
      choose(
        view,
        growthQuestions.map((sheet) => view.value(key, sheet)),
      ),
  });
}

/** What belongs to the question of a column. */
function choose(view: CellContext, values: readonly (Formula | FormulaReference)[]): Formula {
  const start = formula`CHOOSE(${view.up('question')}`;
  return formula`${values.reduce<Formula>((list, value) => formula`${list},${value}`, start)})`;
}
