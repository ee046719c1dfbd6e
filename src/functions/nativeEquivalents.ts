import { aiBreakevenGrowthEquivalent } from './equivalents/aiBreakevenGrowthEquivalent';
import { aiGapEquivalent } from './equivalents/aiGapEquivalent';
import { aiPaybackEquivalent } from './equivalents/aiPaybackEquivalent';
import { aiPaybackScheduleEquivalent } from './equivalents/aiPaybackScheduleEquivalent';
import { marketCeilingEquivalent } from './equivalents/marketCeilingEquivalent';
import type { NativeEquivalent } from './equivalents/equivalent';

/** The functions that have a native equivalent. */
export const nativeEquivalents: readonly NativeEquivalent[] = [
  aiPaybackEquivalent,
  aiGapEquivalent,
  marketCeilingEquivalent,
  aiBreakevenGrowthEquivalent,
  aiPaybackScheduleEquivalent,
];
