import { formula } from '../plan';
import type { ModelRow } from './modelSheet';
import { checkFormat } from './quantities';
import { calculation } from './rows';

/** Says at the top of every sheet whether all checks pass. */
export const masterRow: ModelRow = calculation({
  label: { en: 'Model check', 'zh-CN': '模型检查' },
  unit: 'count',
  time: 'none',
  format: checkFormat,
  live: (view) => formula`${view.value('master', 'checks')}`,
});
