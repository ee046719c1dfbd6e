import { filledByArrays } from './filledByArrays';
import type { Scan } from './scanWorkbook';
import type { CellToChange } from './trip';

/** The first cell with a number of its own that some formula may read: the one that is changed. */
export function inputCell({ sheets }: Scan): CellToChange | undefined {
  const withFormulas = sheets.filter(({ cells }) =>
    [...cells.values()].some(({ formula }) => formula),
  );
  for (const { name, cells } of [...withFormulas, ...sheets]) {
    const isFilled = filledByArrays(cells);
    for (const [address, { kind, value, formula, format }] of cells) {
      // What is typed into a cell that is formatted as text becomes one.
      if (/^(49|@)\n/.test(format)) continue;
      if (kind === 'number' && typeof value === 'number' && Number.isFinite(value) && !formula) {
        if (!isFilled(address)) return { sheet: name, address, value };
      }
    }
  }
  return undefined;
}
