import { gap } from '../finance/gap';
import type { ElementwiseDefinition } from './definition';
import { costRatio, revenue } from './numberArguments';

export const aiGap: ElementwiseDefinition = {
  kind: 'each',
  name: 'AI_GAP',
  arguments: [
    {
      kind: 'number',
      name: 'spend',
      unit: 'money',
      domain: { atLeast: 0 },
    },
    revenue,
    costRatio,
    {
      kind: 'number',
      name: 'overhead',
      unit: 'fraction',
      domain: { atLeast: 0 },
      optional: true,
    },
  ],
  calculate: gap,
};
