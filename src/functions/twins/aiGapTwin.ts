import { aiGap } from '../aiGap';
import { numberTwin } from './twin';

export const aiGapTwin = numberTwin(
  aiGap,
  'IF(cost_ratio>=1,NA(),spend*(1+overhead)/(1-cost_ratio)-revenue)',
);
