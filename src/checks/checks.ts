import type { Check } from './check';
import { allOrNothingChecks } from './each/allOrNothingChecks';
import { conversionChecks } from './each/conversionChecks';
import { eventChecks } from './each/eventChecks';
import { functionChecks } from './each/functionChecks';
import { insertChecks } from './each/insertChecks';
import { planPartChecks } from './each/planPartChecks';

/** What "Check this Excel" checks, in its order; the tests run the same in every host. */
export const checks: readonly Check[] = [
  ...functionChecks,
  ...insertChecks,
  ...planPartChecks,
  ...allOrNothingChecks,
  ...conversionChecks,
  ...eventChecks,
];
