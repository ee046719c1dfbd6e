import { payback } from '../finance/payback';
import type { ElementwiseDefinition } from './definition';
import {
  costRatio,
  discountRate,
  growth,
  growthYears,
  investment,
  revenue,
  yearlySpend,
} from './numberArguments';

export const aiPayback: ElementwiseDefinition = {
  kind: 'each',
  name: 'AI_PAYBACK',
  arguments: [investment, revenue, costRatio, growth, discountRate, yearlySpend, growthYears],
  calculate: payback,
};
