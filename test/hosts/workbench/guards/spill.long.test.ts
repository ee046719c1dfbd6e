import { IFunctionService } from '@univerjs/engine-formula';
import { ErrorMessages } from '../../../../src/hosts/workbench/ErrorMessages';
import { gridFormulas } from '../../../../src/hosts/workbench/findFormulas';
import { nativeFunction } from '../../../../src/hosts/workbench/nativeFunction';
import { guardedGrid } from './checkCells';
import type { TestGrid } from './TestGrid';

const schedule = nativeFunction(
  1,
  () => [
    [1, 10],
    [2, 20],
    [3, 30],
  ],
  new ErrorMessages(),
);

function start(): TestGrid {
  const grid = guardedGrid();
  grid.injector.get(IFunctionService).registerExecutors(new schedule('CAPEX.AI_SCHEDULE'));
  return grid;
}

const states = (grid: TestGrid) =>
  gridFormulas(grid.injector, () => true).map(({ value, state }) => [value, state]);

const formula = { C1: '=CAPEX.AI_SCHEDULE(A1)' };
const block = ['C1', 'D1', 'C2', 'D2', 'C3', 'D3'];

test('blocked from the start', async () => {
  const grid = start();
  expect(await grid.after({ ...formula, D3: 5 }, ...block)).toEqual([
    '#SPILL!',
    null,
    null,
    null,
    null,
    5,
  ]);
  expect(states(grid)).toEqual([[{ error: '#SPILL!' }, 'error']]);
  expect(await grid.after({ D3: null }, ...block)).toEqual([1, 10, 2, 20, 3, 30]);
  expect(states(grid)).toEqual([[1, 'calculated']]);
});

test('blocked later, and what reads it', async () => {
  const grid = start();
  await grid.after({ ...formula, F1: '=SUM(C1:D3)', F2: '=C1+1' });
  expect(grid.shown(...block, 'F1', 'F2')).toEqual([1, 10, 2, 20, 3, 30, 66, 2]);
  expect(await grid.after({ D2: 'x' }, ...block, 'F1', 'F2')).toEqual([
    '#SPILL!',
    null,
    null,
    'x',
    null,
    null,
    '#SPILL!',
    '#SPILL!',
  ]);
  expect(states(grid)[0]).toEqual([{ error: '#SPILL!' }, 'error']);
  expect(await grid.after({ D2: null }, ...block, 'F1', 'F2')).toEqual([
    1, 10, 2, 20, 3, 30, 66, 2,
  ]);
});

test('blocked by a formula', async () => {
  const grid = start();
  expect(await grid.after({ ...formula, D2: '=1+1', A1: 1 }, ...block)).toEqual([
    '#SPILL!',
    null,
    null,
    2,
    null,
    null,
  ]);
  expect(await grid.after({ A1: 2 }, ...block)).toEqual(['#SPILL!', null, null, 2, null, null]);
  expect(await grid.after({ D2: null }, ...block)).toEqual([1, 10, 2, 20, 3, 30]);
});

test('two that meet: one of them, until the other is gone', async () => {
  const grid = start();
  const both = { ...formula, B2: '=CAPEX.AI_SCHEDULE(A2)' };
  const read = await grid.after(both, ...block, 'B2', 'B3', 'C4');
  expect(read).toEqual([1, 10, 2, 20, 3, 30, '#SPILL!', null, null]);
  expect(await grid.after({ A1: 1, A2: 1 }, 'C1', 'C2', 'B2')).toEqual([1, 2, '#SPILL!']);
  expect(await grid.after({ C1: null }, 'B2', 'C2', 'B3', 'C4', 'D1')).toEqual([
    1,
    10,
    2,
    30,
    null,
  ]);
});

test('two next to each other', async () => {
  const grid = start();
  const both = { ...formula, E1: '=CAPEX.AI_SCHEDULE(A2)', C4: '=CAPEX.AI_SCHEDULE(A3)' };
  expect(await grid.after(both, ...block, 'E1', 'F3', 'C4')).toEqual([
    1, 10, 2, 20, 3, 30, 1, 30, 1,
  ]);
});
