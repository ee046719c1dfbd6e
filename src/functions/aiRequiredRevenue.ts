import { requiredRevenue } from '../finance/requiredRevenue';
import type { ElementwiseDefinition } from './definition';
import {
  costRatio,
  discountRate,
  growth,
  growthYears,
  investment,
  yearlySpend,
} from './numberArguments';

export const aiRequiredRevenue: ElementwiseDefinition = {
  kind: 'each',
  name: 'AI_REQUIRED_REVENUE',
  arguments: [
    investment,
    {
      kind: 'number',
      name: 'years',
      unit: 'years',
      domain: { above: 0 },
    },
    costRatio,
    growth,
    discountRate,
    yearlySpend,
    growthYears,
    {
      kind: 'number',
      name: 'residual_value',
      unit: 'money',
      domain: { atLeast: 0 },
      optional: true,
    },
  ],
  calculate: requiredRevenue,
};
