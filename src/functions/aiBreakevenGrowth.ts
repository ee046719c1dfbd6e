import { breakevenGrowth } from '../finance/breakevenGrowth';
import type { ElementwiseDefinition } from './definition';
import {
  costRatio,
  discountRate,
  growthYears,
  investment,
  revenue,
  yearlySpend,
} from './numberArguments';

export const aiBreakevenGrowth: ElementwiseDefinition = {
  kind: 'each',
  name: 'AI_BREAKEVEN_GROWTH',
  arguments: [
    investment,
    revenue,
    {
      kind: 'number',
      name: 'years',
      unit: 'years',
      domain: { above: 0 },
    },
    costRatio,
    discountRate,
    yearlySpend,
    growthYears,
  ],
  calculate: breakevenGrowth,
};
