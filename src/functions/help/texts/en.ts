import { en as aiPayback } from './en/aiPayback';
import { en as aiGap } from './en/aiGap';
import { en as aiRequiredRevenue } from './en/aiRequiredRevenue';
import { en as marketCeiling } from './en/marketCeiling';
import { en as aiBreakevenGrowth } from './en/aiBreakevenGrowth';
import { en as aiPaybackSchedule } from './en/aiPaybackSchedule';
import { en as aiPaybackRisk } from './en/aiPaybackRisk';
import { en as aiPaybackFlows } from './en/aiPaybackFlows';
import { en as aiBaseline } from './en/aiBaseline';

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
