import type { Injector } from '@univerjs/core';
import { calculateSoon } from '../../../../src/hosts/workbench/guards/calculateSoon';
import { guardCalculation } from '../../../../src/hosts/workbench/guards/guardCalculation';
import { TestGrid, type Typed } from './TestGrid';

const { setTimeout, requestAnimationFrame, cancelAnimationFrame } = globalThis;
const frameMs = 4;

/** The time for which the grid puts a calculation off. */
const putOff = 100;

let grid: TestGrid;

beforeEach(async () => {
  globalThis.requestAnimationFrame = (paint) => Number(setTimeout(paint, frameMs));
  globalThis.cancelAnimationFrame = clearTimeout;
  grid = TestGrid.open(['Sheet1'], (injector: Injector) => {
    guardCalculation(injector);
    calculateSoon(injector);
  });
  await grid.calculated();
});

afterEach(() => {
  grid.close();
  Object.assign(globalThis, { setTimeout, requestAnimationFrame, cancelAnimationFrame });
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a change is calculated once it is painted, not when the time of the grid is over', async () => {
  const never = (call: () => void, ms?: number) => (ms === putOff ? 0 : setTimeout(call, ms));
  globalThis.setTimeout = never as never;
  grid.type({ A1: 1, A2: '=A1+1' });
  await grid.calculated();
  expect(grid.shown('A2')).toEqual([2]);
});

test('where nothing is painted, the time of the grid holds', async () => {
  globalThis.requestAnimationFrame = () => 0;
  grid.type({ A1: 1, A2: '=A1+1' });
  await grid.calculated();
  expect(grid.shown('A2')).toEqual([2]);
});

const rows = 190;
const columns = ['A', 'B', 'C', 'D', 'E'];

/** Columns of formulas that each need the one above. */
const chains: Readonly<Record<string, Typed>> = Object.fromEntries(
  columns.flatMap((column) =>
    Array.from({ length: rows }, (_, i) => [`${column}${i + 1}`, i === 0 ? 0 : `=${column}${i}+1`]),
  ),
);

test.each([
  ['in one turn', [0, 0, 0, 0]],
  ['in turns that follow', [1, 1, 1, 1]],
  ['as a calculation begins', [frameMs + 1, frameMs + 2, frameMs + 1, frameMs + 3]],
  ['while it proceeds', [20, 30, 15, 25]],
  ['while it proceeds, and as the next one begins', [30, frameMs + 2, 30, frameMs + 2]],
  ['as it ends', [60, 90, 120, 150]],
])('changes %s are all calculated', async (_, pauses) => {
  grid.type(chains);
  await grid.calculated();
  for (const [i, column] of columns.entries()) {
    grid.type({ [`${column}1`]: 1000 * (i + 1) });
    const pause = pauses[i];
    if (pause) await wait(pause);
  }
  await grid.calculated();
  const last = columns.map((column) => `${column}${rows}`);
  expect(grid.shown(...last)).toEqual(columns.map((__, i) => 1000 * (i + 1) + rows - 1));
});
