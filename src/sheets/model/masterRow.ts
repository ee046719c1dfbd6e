import { formula } from '../plan';
import type { ModelRow } from './modelSheet';
import { checkFormat } from './quantities';
import { calculation } from './rows';
import { modelSheetText } from './modelSheetTexts';

/** Says at the top of every sheet whether all checks pass. */
export const masterRow: ModelRow = calculation({
  label: modelSheetText('modelCheck'),
  unit: 'count',
  time: 'none',
  format: checkFormat,
  live: (view) => formula`${view.value('master', 'checks')}`,
});
