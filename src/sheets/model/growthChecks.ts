import type { Text } from '../../language';
import { formula } from '../plan';
import { blockCheck, check } from './checkRows';
import { askedTimes, growthQuestions, horizons } from './growthNeeded';
import { unitFormat } from './quantities';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import { type ModelRow, singleValueColumn, type Write } from './sheet';

type Question = (typeof growthQuestions)[number];

const titles: Readonly<Record<Question, Text>> = {
  gap: modelSheetText('gapSheet'),
  infrastructure: modelSheetText('infrastructureSheet'),
  openai: modelSheetText('openaiSheet'),
};

/** Every minimum growth compared with the one found by bisection, and its residual cash. */
export const growthChecks: readonly ModelRow[] = [
  ...growthQuestions.flatMap((sheet, question) =>
    horizons.map((horizon, time) => growthCheck(sheet, question, time, horizon)),
  ),
  blockCheck(
    modelSheetText('growthProofCheck'),
    (view) =>
      formula`MAX(${view.block('proof', singleValueColumn, 1, growthQuestions.length * askedTimes, 'breakeven')})`,
    'proof_tolerance',
  ),
];

function growthCheck(sheet: Question, question: number, time: number, horizon: Write): ModelRow {
  const title = titles[sheet];
  return check({
    label: (view) => {
      const { language } = view;
      return modelSheetTexts.in(language).growthCheck(title[language], horizon(view));
    },
    unit: 'share',
    time: 'yearlyRate',
    format: unitFormat('share'),
    answer: (view) => formula`${view.block('growthNeeded', singleValueColumn + time, 1, 1, sheet)}`,
    recalculated: (view) =>
      formula`${view.block('growth', singleValueColumn + question * askedTimes + time, 1, 1, 'breakeven')}`,
  });
}
