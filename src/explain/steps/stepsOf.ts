import type { Calculation } from '../calculation';
import type { CalculationStep } from '../explanation';
import type { FunctionName } from '../../functions/functionName';
import { baselineSteps } from './baselineSteps';
import { breakevenGrowthSteps } from './breakevenGrowthSteps';
import { ceilingSteps } from './ceilingSteps';
import { flowsSteps } from './flowsSteps';
import { gapSteps } from './gapSteps';
import { paybackSteps } from './paybackSteps';
import { requiredRevenueSteps } from './requiredRevenueSteps';
import { riskSteps } from './riskSteps';
import { scheduleSteps } from './scheduleSteps';

/** How each function comes to its answer. */
export const stepsOf: Readonly<
  Record<FunctionName, (calculation: Calculation) => readonly CalculationStep[]>
> = {
  AI_PAYBACK: paybackSteps,
  AI_GAP: gapSteps,
  AI_REQUIRED_REVENUE: requiredRevenueSteps,
  MARKET_CEILING: ceilingSteps,
  AI_BREAKEVEN_GROWTH: breakevenGrowthSteps,
  AI_PAYBACK_SCHEDULE: scheduleSteps,
  AI_PAYBACK_RISK: riskSteps,
  AI_PAYBACK_FLOWS: flowsSteps,
  AI_BASELINE: baselineSteps,
};
