import { eachLanguage } from '../../language';
import { formula } from '../plan';
import { ceilingDifferences } from './ceilingTable';
import { ceilingColumns } from './ceilingsSheet';
import { blockCheck, check } from './checkRows';
import { inputNamed } from './links';
import { shareFigures } from './modelFigures';
import { unitFormat } from './quantities';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import type { ModelRow } from './sheet';

/** Every ceiling, recalculated by its logarithm, and the table of them. */
export const ceilingChecks: readonly ModelRow[] = [
  ...shareFigures.flatMap((id) => [ceilingCheck(id, 'today'), ceilingCheck(id, 'later')]),
  blockCheck(modelSheetText('ceilingTableCheck'), (view) => {
    const { key, column, rows, columns } = ceilingDifferences;
    return formula`MAX(${view.block(key, column, rows, columns, 'ceilings')})`;
  }),
];

function ceilingCheck(id: string, when: 'today' | 'later'): ModelRow {
  const { label } = inputNamed(id);
  const words = {
    today: modelSheetText('todayInSentence'),
    later: modelSheetText('afterMarketGrowthInSentence'),
  }[when];
  return check({
    label: eachLanguage((language) =>
      modelSheetTexts.in(language).ceilingCheck(words[language], label[language]),
    ),
    unit: 'times',
    time: 'none',
    format: unitFormat('times'),
    answer: (view) => formula`${view.block(id, ceilingColumns[when], 1, 1, 'ceilings')}`,
    recalculated: (view) => {
      const share = view.input(id);
      if (when === 'today') return formula`${share}^(-1)`;
      const growth = view.input('market_growth');
      return formula`EXP(LN(1-${view.input('rivals_share')})+${view.input('market_years')}*LN(1+${growth})-LN(${share}))`;
    },
  });
}
