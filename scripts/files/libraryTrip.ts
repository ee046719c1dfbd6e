import { address } from '../../src/cells/a1';
import type { Book } from '../../src/xlsx/book';
import { openWithLibrary } from './fileLibrary';
import type { CellToChange, Trip } from './trip';

/** A request to the process that opens files without a grid. */
export interface LibraryRequest {
  readonly bytes: Uint8Array;
  readonly cell: CellToChange | undefined;
}

process.on('message', ({ bytes, cell }: LibraryRequest) => {
  process.send?.(libraryTrip(bytes, cell));
});

function libraryTrip(bytes: Uint8Array, cell: CellToChange | undefined): Trip {
  const begun = performance.now();
  try {
    const { book, save } = openWithLibrary(bytes);
    const unchanged = save(book);
    const changed = cell && save(withNumber(book, cell));
    for (const saved of [unchanged, ...(changed ? [changed] : [])]) {
      const again = openWithLibrary(saved);
      if (again.book.sheets.length !== book.sheets.length) throw new Error('Sheets are missing.');
    }
    return {
      ...{ kind: 'saved', unchanged, report: '' },
      ...(changed && { changed }),
      milliseconds: performance.now() - begun,
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const fault = 'fault' in error ? JSON.stringify(error.fault) : undefined;
    if (fault !== undefined) return { kind: 'refused', reason: fault };
    return { kind: 'crashed', reason: `${error.name}: ${error.message}` };
  }
}

/** The book with one number changed. */
function withNumber(book: Book, cell: CellToChange): Book {
  let hasCell = false;
  const sheets = book.sheets.map((sheet) =>
    sheet.name !== cell.sheet
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((each) => {
            if (address(each, 1, 1) !== cell.address) return each;
            hasCell = true;
            return { ...each, content: { kind: 'number', value: cell.value + 1 } as const };
          }),
        },
  );
  if (!hasCell) throw new Error(`${cell.sheet}!${cell.address} was not read.`);
  return { ...book, sheets };
}
