import { aiGap } from '../aiGap';
import { scalarEquivalent } from './equivalent';

export const aiGapEquivalent = scalarEquivalent(
  aiGap,
  'IF(cost_ratio>=1,NA(),spend*(1+overhead)/(1-cost_ratio)-revenue)',
);
