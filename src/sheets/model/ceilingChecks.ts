import { formula } from '../plan';
import { ceilingDifferences } from './ceilingTable';
import { laterColumn, todayColumn } from './ceilingsSheet';
import { blockCheck, check } from './checkRows';
import { inputNamed } from './links';
import { shareFigures } from './modelFigures';
import type { ModelRow } from './modelSheet';
import { unitFormat } from './quantities';

/** Every ceiling, recalculated by its logarithm, and the table of them. */
export const ceilingChecks: readonly ModelRow[] = [
  ...shareFigures.flatMap((id) => [ceilingCheck(id, 'today'), ceilingCheck(id, 'later')]),
  blockCheck(
    {
      en: '5 Growth ceilings: MARKET_CEILING, sensitivity table',
      'zh-CN': '5 增长上限：MARKET_CEILING，敏感性分析表',
    },
    (view) => {
      const { key, column, rows, columns } = ceilingDifferences;
      return formula`MAX(${view.block(key, column, rows, columns, 'ceilings')})`;
    },
  ),
];

function ceilingCheck(id: string, when: 'today' | 'later'): ModelRow {
  const { label } = inputNamed(id);
  const words = {
    today: { en: 'today', 'zh-CN': '当前' },
    later: { en: 'after market growth', 'zh-CN': '市场增长后' },
  }[when];
  const column = when === 'today' ? todayColumn : laterColumn;
  return check({
    label: {
      en: `5 Growth ceilings: MARKET_CEILING, ${words.en}: ${label.en}`,
      'zh-CN': `5 增长上限：MARKET_CEILING，${words['zh-CN']}：${label['zh-CN']}`,
    },
    unit: 'times',
    time: 'none',
    format: unitFormat('times'),
    answer: (view) => formula`${view.block(id, column, 1, 1, 'ceilings')}`,
    recalculated: (view) => {
      const share = view.input(id);
      if (when === 'today') return formula`${share}^(-1)`;
      const growth = view.input('market_growth');
      return formula`EXP(LN(1-${view.input('rivals_share')})+${view.input('market_years')}*LN(1+${growth})-LN(${share}))`;
    },
  });
}
