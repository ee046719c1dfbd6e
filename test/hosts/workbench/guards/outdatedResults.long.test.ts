import type { Injector } from '@univerjs/core';
import {
  FormulaExecuteStageType as Stage,
  ICalculateFormulaService,
} from '@univerjs/engine-formula';
import { first } from 'rxjs';
import { guardCalculation } from '../../../../src/hosts/workbench/guards/guardCalculation';
import { TestGrid, type Typed } from './TestGrid';

let grid: TestGrid;

beforeEach(async () => {
  grid = TestGrid.open(['Sheet1'], (injector: Injector) => void guardCalculation(injector));
  await grid.calculated();
});

afterEach(() => grid.close());

/** Enters cells as the calculation of what was entered before comes to a stage. */
async function meanwhile(
  wanted: Stage,
  before: Record<string, Typed>,
  second: Record<string, Typed>,
): Promise<void> {
  const stages = grid.injector.get(ICalculateFormulaService).executionInProgressListener$;
  const reached = stages.pipe(first(({ stage }) => stage === wanted));
  let isReached = false;
  reached.subscribe(() => {
    isReached = true;
    grid.type(second);
  });
  grid.type(before);
  await grid.calculated();
  expect(isReached).toBe(true);
}

const stages = [
  ['begins', Stage.START],
  ['finds what depends on what', Stage.START_DEPENDENCY],
  ['has found it', Stage.START_CALCULATION],
  ['calculates', Stage.CURRENTLY_CALCULATING],
  ['calculates what is filled', Stage.CURRENTLY_CALCULATING_ARRAY_FORMULA],
  ['ends', Stage.CALCULATION_COMPLETED],
] as const;

/** Of which one fills cells that another reads. */
const formulas = { A1: '=1+1', B1: '=A1*10', D1: '=SEQUENCE(3)', F1: '=SUM(D2:D3)' };

describe.each(stages)('as a calculation %s', (_, stage) => {
  test.each<Typed>(['mine', 7, null])('%s stays in place of a formula', async (entry) => {
    await meanwhile(stage, formulas, { A1: entry });
    expect(grid.shown('A1', 'F1')).toEqual([entry, 5]);
  });

  test('an entry in the way of what a formula fills stays', async () => {
    await meanwhile(stage, formulas, { D2: 'mine' });
    expect(grid.shown('D2', 'B1')).toEqual(['mine', 20]);
  });

  test('another formula shows its own result, and what reads it follows', async () => {
    await meanwhile(stage, formulas, { A1: '=2+1' });
    expect(grid.shown('A1', 'B1', 'F1')).toEqual([3, 30, 5]);
  });

  test('an input that changes is calculated with', async () => {
    await meanwhile(stage, { ...formulas, A1: 1 }, { A1: 7 });
    expect(grid.shown('B1', 'F1')).toEqual([70, 5]);
  });
});
