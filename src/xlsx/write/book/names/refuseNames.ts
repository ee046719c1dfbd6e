import type { Book } from '../../../book';
import { BookError } from './bookError';
import { nameFault } from './nameFault';
import { sheetNameFault } from './sheetNameFault';

/**
 * Refuses names that Excel would refuse or repair: of sheets, of cells and of tables. A name that came with the file
 * stays, whatever it is: what is in a file is not the user's mistake.
 *
 * @param opened the workbook as it was in the file
 * @throws BookError for the first name that breaks a rule
 */
export function refuseNames(book: Book, opened: Book): void {
  refuseSheetNames(book, opened);
  refuseTableNames(book, opened);
  refuseDefinedNames(book, opened);
}

function refuseSheetNames(book: Book, opened: Book): void {
  const known = new Set(opened.sheets.map(({ name }) => name));
  const taken = new Set<string>();
  for (const { name } of book.sheets) {
    const why = sheetNameFault(name, taken);
    if (why !== undefined && (why === 'taken' || !known.has(name))) {
      throw new BookError({ kind: 'nameRefused', of: 'sheet', name, why });
    }
    taken.add(name.toLowerCase());
  }
}

function refuseTableNames(book: Book, opened: Book): void {
  const known = new Set(tableNames(opened));
  const taken = new Set<string>();
  for (const name of tableNames(book)) {
    const why = nameFault(name, taken);
    if (why !== undefined && (why === 'taken' || !known.has(name))) {
      throw new BookError({ kind: 'nameRefused', of: 'table', name, why });
    }
    taken.add(name.toLowerCase());
  }
}

function refuseDefinedNames(book: Book, opened: Book): void {
  const known = new Set(opened.names.map(({ name }) => name));
  const tables = new Set(tableNames(book).map((name) => name.toLowerCase()));
  const takenIn = new Map<string | undefined, Set<string>>();
  for (const { name, sheet } of book.names) {
    // The whole workbook knows a table's name; one of a sheet alone may be the same.
    const taken = takenIn.get(sheet) ?? new Set(sheet === undefined ? tables : []);
    const why = nameFault(name, taken);
    if (why !== undefined && (why === 'taken' || !known.has(name))) {
      throw new BookError({ kind: 'nameRefused', of: 'name', name, why });
    }
    takenIn.set(sheet, taken.add(name.toLowerCase()));
  }
}

function tableNames({ sheets }: Book): readonly string[] {
  return sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
}
