import { formula } from '../plan';
import { modelSheetText } from './modelSheetTexts';
import type { Write } from './sheet';
import { amountOf, waterfall } from './waterfall';

const less =
  (key: string, other: string): Write =>
  (view) =>
    formula`${view.value(key)}-${view.value(other)}`;

/** From the chips, in steps, to the revenue that they need; next to it the revenue that is there. */
export const bridgeChart = waterfall('bridgeChart', modelSheetText('bridgeChart'), [
  { key: 'chips', label: modelSheetText('chips'), amount: amountOf('chips') },
  {
    ...{ key: 'dataCentre', label: modelSheetText('restOfDataCenter') },
    ...{ below: amountOf('chips'), amount: less('dataCentre', 'chips') },
  },
  {
    ...{ key: 'costs', label: modelSheetText('operatingCost') },
    ...{ below: amountOf('dataCentre'), amount: less('required', 'dataCentre') },
  },
  { key: 'required', label: modelSheetText('requiredRevenue'), amount: amountOf('required') },
  {
    ...{ key: 'revenueNow', label: modelSheetText('revenueToday'), amount: amountOf('revenueNow') },
    missing: (view) => formula`MAX(0,${view.value('gap')})`,
  },
]);
