import type { PageTexts } from '../../pageTexts';
import { zhCN as aiPayback } from './aiPayback';
import { zhCN as aiGap } from './aiGap';
import { zhCN as aiRequiredRevenue } from './aiRequiredRevenue';
import { zhCN as marketCeiling } from './marketCeiling';
import { zhCN as aiBreakevenGrowth } from './aiBreakevenGrowth';
import { zhCN as aiPaybackSchedule } from './aiPaybackSchedule';
import { zhCN as aiPaybackRisk } from './aiPaybackRisk';
import { zhCN as aiPaybackFlows } from './aiPaybackFlows';
import { zhCN as aiBaseline } from './aiBaseline';

export const zhCN: PageTexts = {
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
