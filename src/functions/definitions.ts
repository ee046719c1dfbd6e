import { aiBaseline } from './aiBaseline';
import { aiBreakevenGrowth } from './aiBreakevenGrowth';
import { aiGap } from './aiGap';
import { aiPayback } from './aiPayback';
import { aiPaybackFlows } from './aiPaybackFlows';
import { aiPaybackRisk } from './aiPaybackRisk';
import { aiPaybackSchedule } from './aiPaybackSchedule';
import { aiRequiredRevenue } from './aiRequiredRevenue';
import type { Definition } from './definition';
import { marketCeilingDefinition } from './marketCeiling';

/** Every cell function. To add one, write its definition and name it here. */
export const definitions: readonly Definition[] = [
  aiPayback,
  aiGap,
  aiRequiredRevenue,
  marketCeilingDefinition,
  aiBreakevenGrowth,
  aiPaybackSchedule,
  aiPaybackRisk,
  aiPaybackFlows,
  aiBaseline,
];
