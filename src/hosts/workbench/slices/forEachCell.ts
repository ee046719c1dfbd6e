import type { Sliced } from './Sliced';

type ByNumber<T> = Readonly<Record<number, T>>;

/** Goes through the cells of a sheet as the grid stores them, row by row. */
export function* forEachCell<T>(
  rows: ByNumber<ByNumber<T> | null | undefined>,
  visit: (row: number, column: number, cell: T | undefined) => void,
): Sliced<void> {
  let read = 0;
  for (const row in rows) {
    const cells = rows[row];
    for (const column in cells) {
      if (read++ % 100 === 0) yield;
      visit(Number(row), Number(column), cells[Number(column)]);
    }
  }
}
