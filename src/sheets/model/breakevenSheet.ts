import { eachLanguage, type Text } from '../../language';
import { formula } from '../plan';
import { differenceFormat } from './difference';
import { askedTimes, growthQuestions, horizonRow, horizons } from './growthNeeded';
import { bisectionRows } from './bisectionRows';
import { factorFormat } from './paybackBlock';
import type { ModelUnit, Time } from './quantities';
import { cash, weightRows } from './searchCash';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import { type ModelCell, type ModelRow, type ModelSheet, singleValueColumn } from './sheet';
import { blankRow, calculation, headingOf, linked, note, section } from './rows';

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
    horizonRow(growthQuestions.flatMap(() => horizons)),
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
    linked(
      {
        key: 'answer',
        label: modelSheetText('resultOnSheet'),
        unit: 'share',
        time: 'yearlyRate',
      },
      eachSearch(
        (sheet, i) => (view) =>
          formula`${view.block('growthNeeded', singleValueColumn + i, 1, 1, sheet)}`,
      ),
    ),
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

/** A row that takes over what each question starts from. */
function questionRow(key: string, label: Text, unit: ModelUnit, time: Time): ModelRow {
  return linked(
    { key, label, unit, time },
    eachSearch((sheet) => (view) => formula`${view.value(key, sheet)}`),
  );
}

/** What is in the column of each search, by its question and the number of its years. */
function eachSearch<T>(of: (question: (typeof growthQuestions)[number], years: number) => T) {
  return growthQuestions.flatMap((question) => horizons.map((_, years) => of(question, years)));
}
