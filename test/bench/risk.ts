import { cellFunctionNamed } from './cellFunctions';
import { processorTimes } from './processorTime';
import { atMost, type Row } from './row';

const trials = 10_000;

/** What 10,000 trials of AI_PAYBACK_RISK cost, all six terms uncertain. */
export function riskRows(): readonly Row[] {
  const call = cellFunctionNamed('AI_PAYBACK_RISK');
  const terms = [
    [[54, 60, 66]],
    [[15, 20, 25]],
    [[0.3, 0.4, 0.6]],
    [[0, 0.2, 0.4]],
    [[0.08, 0.1, 0.12]],
    [[2, 4, 8]],
  ];
  let seed = 0;
  // Each call with another seed: none answers what the one before has.
  const { risk } = processorTimes({ risk: () => call(...terms, trials, (seed += 1)) }, 15);
  return [atMost('AI_PAYBACK_RISK, 10,000 trials of six uncertain terms', risk, 100, ' ms')];
}
