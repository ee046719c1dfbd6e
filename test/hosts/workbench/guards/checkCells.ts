import { guardCalculation } from '../../../../src/hosts/workbench/guards/guardCalculation';
import { type Shown, TestGrid, type Typed } from './TestGrid';

type Cells = Readonly<Record<string, Typed>>;

/** A row of a test: what is typed, and what cells then show; `set` gives the workbook names and tables before. */
export type Row = [
  why: string,
  cells: Cells,
  shown: Readonly<Record<string, Shown>>,
  set?: (grid: TestGrid) => void,
];

const open: TestGrid[] = [];
afterEach(() => open.splice(0).forEach((grid) => grid.close()));

/** A guarded workbook, until the test ends. */
export function guardedGrid(sheets?: readonly string[]): TestGrid {
  const grid = TestGrid.open(sheets, guardCalculation);
  open.push(grid);
  return grid;
}

/** Types cells and compares what they show; another cell is calculated next to them, for no formula stops the others. */
export async function check(
  [, cells, shown, set]: Row,
  sheets: readonly string[] = ['Sheet1'],
): Promise<void> {
  const grid = guardedGrid(sheets);
  set?.(grid);
  const other = `${sheets[0]}!Z1`;
  const read = await grid.after({ ...cells, [other]: '=2+2' }, ...Object.keys(shown), other);
  const found = Object.keys(shown).map((address, i) => [address, read[i]]);
  expect(Object.fromEntries(found)).toEqual(shown);
  expect(read.at(-1)).toBe(4);
}

/** Gives a workbook names. */
export function named(names: Readonly<Record<string, string>>): (grid: TestGrid) => void {
  return (grid) => Object.entries(names).forEach(([name, formula]) => grid.name(name, formula));
}
