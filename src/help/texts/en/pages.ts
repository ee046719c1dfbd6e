import { en as aiPayback } from './aiPayback';
import { en as aiGap } from './aiGap';
import { en as aiRequiredRevenue } from './aiRequiredRevenue';
import { en as marketCeiling } from './marketCeiling';
import { en as aiBreakevenGrowth } from './aiBreakevenGrowth';
import { en as aiPaybackSchedule } from './aiPaybackSchedule';
import { en as aiPaybackRisk } from './aiPaybackRisk';
import { en as aiPaybackFlows } from './aiPaybackFlows';
import { en as aiBaseline } from './aiBaseline';

export const en = {
  AI_PAYBACK: aiPayback,
  AI_GAP: aiGap,
  AI_REQUIRED_REVENUE: aiRequiredRevenue,
  MARKET_CEILING: marketCeiling,
  AI_BREAKEVEN_GROWTH: aiBreakevenGrowth,
  AI_PAYBACK_SCHEDULE: aiPaybackSchedule,
  AI_PAYBACK_RISK: aiPaybackRisk,
  AI_PAYBACK_FLOWS: aiPaybackFlows,
  AI_BASELINE: aiBaseline,
};
