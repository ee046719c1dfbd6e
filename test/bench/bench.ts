import { performance } from 'node:perf_hooks';
import { NPER } from '@formulajs/formulajs';
import { cellFunction, type CellFunction, type CellHost } from '../../src/functions/cell';
import { definitions } from '../../src/functions/definitions';

/** Prints what broadcasting over a million rows costs beside Excel's own transport of the same rows. */

const rows = 1_000_000;
const host: CellHost = { language: () => 'en', error: (code, message) => ({ code, message }) };

function functionNamed(name: string): CellFunction {
  return cellFunction(
    definitions.find((definition) => definition.name === name)!,
    host,
  );
}

/** A column of different values between two bounds, the same in every run. */
function column(from: number, to: number, seed: number): number[][] {
  let state = seed;
  return Array.from({ length: rows }, () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return [from + ((to - from) * state) / 2 ** 32];
  });
}

/** The least of three runs, in milliseconds. */
function least(run: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

const cases: readonly (readonly [name: string, inputs: readonly number[][][]])[] = [
  ['AI_PAYBACK', [column(10, 100, 1), column(20, 40, 2), column(0, 0.5, 3)]],
  [
    'AI_PAYBACK',
    [
      column(10, 100, 1),
      column(20, 40, 2),
      column(0, 0.5, 3),
      column(-0.1, 0.4, 4),
      column(0, 0.15, 5),
    ],
  ],
  ['AI_GAP', [column(10, 100, 1), column(20, 40, 2), column(0, 0.5, 3)]],
  ['MARKET_CEILING', [column(0.1, 0.9, 1), column(0, 0.3, 2), column(0, 10, 3)]],
];

const table = cases.map(([name, inputs]) => {
  const call = functionNamed(name);
  const answers = call(...inputs);
  const ours = least(() => call(...inputs));
  const transport = least(() => JSON.parse(JSON.stringify([inputs, answers])));
  const nper = least(() => inputs[0]!.map(([pv], i) => [NPER(0.05, -inputs[1]![i]![0]! / 2, pv)]));
  return {
    function: `${name}, ${inputs.length} columns`,
    'ns per row': Math.round((ours * 1e6) / rows),
    'of JSON transport': (ours / transport).toFixed(3),
    'of formulajs NPER': (ours / nper).toFixed(3),
  };
});
console.log(`${rows.toLocaleString('en')} rows, Node ${process.version}`);
console.table(table);
