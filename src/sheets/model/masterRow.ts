import { formula } from '../plan';
import type { ModelRow } from './modelSheet';
import { checkFormat } from './quantities';
import { calculation } from './rows';

/** Says at the top of every sheet whether all checks pass. */
export const masterRow: ModelRow = calculation({
  label: { en: 'Master check: checks that fail', 'zh-CN': '总检查：未通过的检查数' },
  unit: 'count',
  time: 'none',
  format: checkFormat,
  live: (view) => formula`${view.value('master', 'checks')}`,
});
