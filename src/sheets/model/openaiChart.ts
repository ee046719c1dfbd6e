import { formula } from '../plan';
import { costFigures } from './modelFigures';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import { amountOf, waterfall } from './waterfall';

const [inference, training, staff] = costFigures;

/** What OpenAI's cost is made of; next to it the revenue that is there. */
export const openaiChart = waterfall(
  'openaiChart',
  modelSheetText('openaiCostsChart'),
  [
    { key: 'inference', label: modelSheetText('inference'), amount: amountOf(inference) },
    {
      ...{ key: 'training', label: modelSheetText('training') },
      ...{ below: amountOf(inference), amount: amountOf(training) },
    },
    {
      ...{ key: 'staff', label: modelSheetText('staff'), amount: amountOf(staff) },
      below: (view) => formula`${view.value(inference)}+${view.value(training)}`,
    },
    { key: 'cost', label: modelSheetText('annualCostTotal'), amount: amountOf('investment') },
    {
      ...{ key: 'revenue', label: modelSheetText('revenue'), amount: amountOf('revenue') },
      missing: (view) => formula`MAX(0,${view.value('gap')})`,
    },
  ],
  (view) =>
    modelSheetTexts.in(view.language).costsMessage(view.value('investment'), view.value('revenue')),
);
