import { aiBreakevenGrowthEquivalent } from './aiBreakevenGrowthEquivalent';
import { aiGapEquivalent } from './aiGapEquivalent';
import { aiPaybackEquivalent } from './aiPaybackEquivalent';
import { aiPaybackFlowsEquivalent } from './aiPaybackFlowsEquivalent';
import { aiPaybackScheduleEquivalent } from './aiPaybackScheduleEquivalent';
import { aiRequiredRevenueEquivalent } from './aiRequiredRevenueEquivalent';
import { marketCeilingEquivalent } from './marketCeilingEquivalent';
import type { NativeEquivalent } from './equivalent';

/** The functions that have a native equivalent. */
export const nativeEquivalents: readonly NativeEquivalent[] = [
  aiPaybackEquivalent,
  aiGapEquivalent,
  aiRequiredRevenueEquivalent,
  marketCeilingEquivalent,
  aiBreakevenGrowthEquivalent,
  aiPaybackScheduleEquivalent,
  aiPaybackFlowsEquivalent,
];
