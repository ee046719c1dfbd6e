import type { Text } from '../../language';
import { formula } from '../plan';
import { blockCheck, check } from './checkRows';
import { askedTimes, growthQuestions } from './growthNeeded';
import type { ModelRow } from './modelSheet';
import { unitFormat } from './quantities';
import { valueColumn } from './cellContext';

type Question = (typeof growthQuestions)[number];

const titles: Readonly<Record<Question, Text>> = {
  gap: { en: '1 Gap', 'zh-CN': '1 缺口' },
  infrastructure: { en: '3 Infrastructure', 'zh-CN': '3 基础设施' },
  openai: { en: '4 OpenAI', 'zh-CN': '4 OpenAI' },
};

/** Every growth needed beside the one found by halving, and the cash that is left at it. */
export const growthChecks: readonly ModelRow[] = [
  ...growthQuestions.flatMap((sheet, question) =>
    Array.from({ length: askedTimes }, (_, time) => growthCheck(sheet, question, time)),
  ),
  blockCheck(
    { en: 'AI_BREAKEVEN_GROWTH, substituted back', 'zh-CN': 'AI_BREAKEVEN_GROWTH，代入检验' },
    (view) =>
      formula`MAX(${view.block('proof', valueColumn, 1, growthQuestions.length * askedTimes, 'breakeven')})`,
    'proof_tolerance',
  ),
];

function growthCheck(sheet: Question, question: number, time: number): ModelRow {
  const title = titles[sheet];
  return check({
    label: {
      en: `${title.en}: AI_BREAKEVEN_GROWTH, horizon ${time + 1}`,
      'zh-CN': `${title['zh-CN']}：AI_BREAKEVEN_GROWTH，年限${time + 1}`,
    },
    unit: 'share',
    time: 'yearlyRate',
    format: unitFormat('share'),
    answer: (view) => formula`${view.block('growthNeeded', valueColumn + time, 1, 1, sheet)}`,
    recalculated: (view) =>
      formula`${view.block('growth', valueColumn + question * askedTimes + time, 1, 1, 'breakeven')}`,
  });
}
