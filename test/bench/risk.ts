import { performance } from 'node:perf_hooks';
import { cellFunction, type CellHost } from '../../src/functions/cell';
import { aiPaybackRisk } from '../../src/functions/aiPaybackRisk';

/** Prints what 10,000 trials of AI_PAYBACK_RISK cost: the first call in a fresh engine, and those after it. */

const trials = 10_000;
const host: CellHost = { language: () => 'en', error: (code, message) => ({ code, message }) };
const call = cellFunction(aiPaybackRisk, host);

const cases: readonly (readonly [name: string, given: readonly unknown[]])[] = [
  ['one varied', [[[54, 60, 66]], 20, 0.5, 0.2, 0.1, 0]],
  [
    'five varied',
    [[[54, 60, 66]], [[15, 20, 25]], [[0.3, 0.4, 0.6]], [[0, 0.2, 0.4]], [[0.08, 0.1, 0.12]], 0],
  ],
  [
    'all six varied',
    [
      [[54, 60, 66]],
      [[15, 20, 25]],
      [[0.3, 0.4, 0.6]],
      [[0, 0.2, 0.4]],
      [[0.08, 0.1, 0.12]],
      [[2, 4, 8]],
    ],
  ],
];

/** What one call took: by the clock, and by the processor, which other programs do not lengthen. */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}

/** The cost of each of some calls with other seeds, in milliseconds. */
function costs(given: readonly unknown[]): Cost[] {
  return Array.from({ length: 15 }, (_, seed) => {
    const [clock, used] = [performance.now(), process.cpuUsage()];
    call(...given, trials, seed);
    const { user, system } = process.cpuUsage(used);
    return { clock: performance.now() - clock, processor: (user + system) / 1000 };
  });
}

function median(costs: readonly Cost[], kind: keyof Cost): string {
  const sorted = costs.map((cost) => cost[kind]).sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(1);
}

const table = cases.map(([name, given]) => {
  const [first, ...later] = costs(given);
  return {
    arguments: name,
    'first call, ms': first?.clock.toFixed(1),
    'later calls, ms': median(later, 'clock'),
    'later calls, ms of the processor': median(later, 'processor'),
  };
});
console.log(`${trials.toLocaleString('en')} trials, medians, Node ${process.version}`);
console.table(table);
