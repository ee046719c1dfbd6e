import { atOnce } from '../../../../src/hosts/workbench/slices/atOnce';
import { forEachCell } from '../../../../src/hosts/workbench/slices/forEachCell';
import { givenUp, inSlices } from '../../../../src/hosts/workbench/slices/inSlices';
import type { Sliced } from '../../../../src/hosts/workbench/slices/Sliced';
import { undisturbed } from '../../../../src/hosts/workbench/slices/undisturbed';
import { BookGrid } from '../BookGrid';
import { bookOf, cell, number } from '../books';

let clock: number;

beforeEach(() => {
  clock = 0;
  // Each look at the clock finds that more time has gone by than a slice may take.
  jest.spyOn(performance, 'now').mockImplementation(() => (clock += 1_000));
});
afterEach(() => jest.restoreAllMocks());

function* count(to: number, onStep: (step: number) => void = () => undefined): Sliced<number> {
  for (let step = 1; step <= to; step++) {
    onStep(step);
    yield;
  }
  return to;
}

test('work at once comes to its end within the call', () => {
  expect(atOnce(count(3))).toBe(3);
});

test('work in slices lets others have their turn', async () => {
  const seen: string[] = [];
  setTimeout(() => seen.push('other'));
  const working = inSlices(count(2_000, (step) => seen.push(`step ${step}`)));
  expect(await working).toBe(2_000);
  expect(seen.indexOf('other')).toBeGreaterThan(0);
  expect(seen.at(-1)).toBe('step 2000');
});

test('work that is no longer needed is given up', async () => {
  const seen: number[] = [];
  const isGivenUp = () => seen.length === 2;
  expect(
    await inSlices(
      count(9, (step) => seen.push(step)),
      isGivenUp,
    ),
  ).toBe(givenUp);
  expect(seen).toEqual([1, 2]);
});

test('every cell is visited, in order, and those without anything in them', () => {
  const seen: unknown[] = [];
  const rows = { 2: { 0: 'c' }, 0: { 1: 'b', 0: undefined }, 1: null };
  atOnce(forEachCell<string | undefined>(rows, (...at) => seen.push(at)));
  expect(seen).toEqual([
    [0, 0, undefined],
    [0, 1, 'b'],
    [2, 0, 'c'],
  ]);
});

describe('a workbook that is read in slices', () => {
  /** What A1 and A2 hold, read one after the other, with something in between. */
  async function read(grid: BookGrid, between: (attempt: number) => Promise<void> | void) {
    let attempts = 0;
    const value = (row: number) => grid.sheet().getCellRaw(row, 0)?.v;
    const found = await undisturbed(grid.injector, function* () {
      attempts += 1;
      const first = value(0);
      void between(attempts);
      yield;
      return [first, value(1)];
    });
    return { found, attempts };
  }

  const open = () =>
    BookGrid.open(bookOf({ cells: [cell('A1', number(1)), cell('A2', number(2))] }));

  async function change(grid: BookGrid) {
    await grid.type(0, 0, 10);
    await grid.type(1, 0, 20);
  }

  test('is read once if nothing happens', async () => {
    expect(await read(open(), () => undefined)).toEqual({ found: [1, 2], attempts: 1 });
  });

  test('is read again if it was changed meanwhile: never half of each', async () => {
    const grid = open();
    const answer = await read(grid, (attempt) => (attempt === 1 ? change(grid) : undefined));
    expect(answer).toEqual({ found: [10, 20], attempts: 2 });
  });

  test('is read in one go in the end if somebody keeps changing it', async () => {
    const grid = open();
    const { attempts } = await read(grid, () => change(grid));
    expect(attempts).toBe(4);
  });
});
