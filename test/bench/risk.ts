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

/** Milliseconds of each of some calls with other seeds. */
function milliseconds(given: readonly unknown[]): number[] {
  return Array.from({ length: 15 }, (_, seed) => {
    const start = performance.now();
    call(...given, trials, seed);
    return performance.now() - start;
  });
}

const table = cases.map(([name, given]) => {
  const [first = NaN, ...others] = milliseconds(given);
  const sorted = others.sort((a, b) => a - b);
  return {
    arguments: name,
    'first call, ms': first.toFixed(1),
    'median of later calls, ms': (sorted[7] ?? NaN).toFixed(1),
    'least, ms': (sorted[0] ?? NaN).toFixed(1),
  };
});
console.log(`${trials.toLocaleString('en')} trials, Node ${process.version}`);
console.table(table);
