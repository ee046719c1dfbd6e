import { readArea } from '../../src/xlsx/read/readArea';
import type { ScannedCell } from './scanSheet';
import type { Scan } from './scanWorkbook';
import type { CellToChange } from './trip';

/** The first cell with a number of its own that some formula may read: the one that is changed. */
export function inputCell({ sheets }: Scan): CellToChange | undefined {
  const withFormulas = sheets.filter(({ cells }) =>
    [...cells.values()].some(({ formula }) => formula),
  );
  for (const { name, cells } of [...withFormulas, ...sheets]) {
    const isFilled = filledBy(cells);
    for (const [address, { kind, value, formula, look }] of cells) {
      // What is typed into a cell that is formatted as text becomes one.
      if (/^(49|@)\n/.test(look)) continue;
      if (kind === 'number' && typeof value === 'number' && Number.isFinite(value) && !formula) {
        if (!isFilled(address)) return { sheet: name, address, value };
      }
    }
  }
  return undefined;
}

/** Whether an array formula fills a cell: it is not the cell's own number. */
function filledBy(cells: ReadonlyMap<string, ScannedCell>): (address: string) => boolean {
  const areas = [...cells.values()].flatMap(({ formula }) =>
    formula?.type === 'array' ? (readArea(formula.area) ?? []) : [],
  );
  return (address) => {
    const cell = areas.length > 0 ? readArea(address) : undefined;
    if (!cell) return false;
    return areas.some(
      ({ row, column, rows, columns }) =>
        cell.row >= row &&
        cell.row < row + rows &&
        cell.column >= column &&
        cell.column < column + columns,
    );
  };
}
