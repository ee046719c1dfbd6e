import { fullyCalculated } from '../../../src/hosts/workbench/fullyCalculated';
import { guardCalculation } from '../../../src/hosts/workbench/guards/guardCalculation';
import { WorkbookError } from '../../../src/hosts/workbook';
import { TestGrid, type Typed } from './guards/TestGrid';

let grid: TestGrid;

beforeEach(async () => {
  grid = TestGrid.open(['Sheet1'], guardCalculation);
  await grid.calculated();
});

afterEach(() => grid.close());

/** Formulas that each need the one before. */
const chain: Readonly<Record<string, Typed>> = Object.fromEntries(
  Array.from({ length: 190 }, (_, i) => [`A${i + 1}`, i === 0 ? 1 : `=A${i}+1`]),
);

test('formulas show their results, and progress is reported', async () => {
  grid.type(chain);
  const told: (number | undefined)[] = [];
  const isCalculated = await fullyCalculated(grid.injector, {
    onProgress: ({ step, done }) => {
      expect(step).toBe('calculating');
      told.push(done);
    },
  });
  expect(isCalculated).toBe(true);
  expect(grid.shown('A190')).toEqual([190]);
  expect(told.length).toBeGreaterThan(0);
  for (const done of told) if (done !== undefined) expect(done).toBeLessThanOrEqual(1);
});

test('what is ended is refused', async () => {
  grid.type(chain);
  const ending = new AbortController();
  const waiting = fullyCalculated(grid.injector, { signal: ending.signal });
  ending.abort();
  await expect(waiting).rejects.toEqual(new WorkbookError({ kind: 'cancelled' }));
});

test('if nothing is to be calculated, there is nothing to wait for', async () => {
  await expect(fullyCalculated(grid.injector)).resolves.toBe(true);
});
