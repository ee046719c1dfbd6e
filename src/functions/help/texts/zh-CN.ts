import type { FunctionHelpTexts } from '../functionHelpTexts';
import { zhCN as aiPayback } from './zh-CN/aiPayback';
import { zhCN as aiGap } from './zh-CN/aiGap';
import { zhCN as aiRequiredRevenue } from './zh-CN/aiRequiredRevenue';
import { zhCN as marketCeiling } from './zh-CN/marketCeiling';
import { zhCN as aiBreakevenGrowth } from './zh-CN/aiBreakevenGrowth';
import { zhCN as aiPaybackSchedule } from './zh-CN/aiPaybackSchedule';
import { zhCN as aiPaybackRisk } from './zh-CN/aiPaybackRisk';
import { zhCN as aiPaybackFlows } from './zh-CN/aiPaybackFlows';
import { zhCN as aiBaseline } from './zh-CN/aiBaseline';

export const zhCN: FunctionHelpTexts = {
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
