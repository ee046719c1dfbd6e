import type { Calculation } from './calculation';
import type { CalculationStep } from './explanation';
import type { FunctionName } from '../functions/functionName';
import { baselineSteps } from './steps/baselineSteps';
import { breakevenGrowthSteps } from './steps/breakevenGrowthSteps';
import { ceilingSteps } from './steps/ceilingSteps';
import { gapSteps } from './steps/gapSteps';
import { paybackSteps } from './steps/paybackSteps';
import { riskSteps } from './steps/riskSteps';
import { scheduleSteps } from './steps/scheduleSteps';

/** How each function comes to its answer. */
export const stepsOf: Readonly<
  Record<FunctionName, (calculation: Calculation) => readonly CalculationStep[]>
> = {
  AI_PAYBACK: paybackSteps,
  AI_GAP: gapSteps,
  MARKET_CEILING: ceilingSteps,
  AI_BREAKEVEN_GROWTH: breakevenGrowthSteps,
  AI_PAYBACK_SCHEDULE: scheduleSteps,
  AI_PAYBACK_RISK: riskSteps,
  AI_BASELINE: baselineSteps,
};
