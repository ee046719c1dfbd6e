import { aiBreakevenGrowthTwin } from './twins/aiBreakevenGrowthTwin';
import { aiGapTwin } from './twins/aiGapTwin';
import { aiPaybackTwin } from './twins/aiPaybackTwin';
import { aiPaybackScheduleTwin } from './twins/aiPaybackScheduleTwin';
import { marketCeilingTwin } from './twins/marketCeilingTwin';
import type { Twin } from './twins/twin';

/** The functions that have a native twin. */
export const twins: readonly Twin[] = [
  aiPaybackTwin,
  aiGapTwin,
  marketCeilingTwin,
  aiBreakevenGrowthTwin,
  aiPaybackScheduleTwin,
];
