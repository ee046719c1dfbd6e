import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { address } from '../../sheets/address';
import type { Book, BookSheet } from '../book';
import { leaveOutHeaders } from './headerRows';
import { nameStyles } from './nameStyles';

/** A zip cannot say less; it keeps the same workbook the same bytes. */
const zipDate = new Date(1980, 0, 1);

/** A version of Excel's calculation: an older one, or none, makes Excel calculate the whole file when it opens it. */
const calculated = '<calcPr calcId="191029"/>';

/** Writes into a file what the library that wrote it does not: named cell styles, and that the results are there. */
export function finishFile(file: Uint8Array, book: Book): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const read = (name: string): string => {
    const part = parts[name];
    if (!part) throw new Error(`The file has no part ${name}.`);
    return strFromU8(part);
  };
  const styles = new Map<number, string>();
  book.sheets.forEach((sheet, i) => {
    for (const [index, name] of namedStyles(sheet, read(`xl/worksheets/sheet${i + 1}.xml`))) {
      styles.set(index, name);
    }
  });
  parts['xl/styles.xml'] = strToU8(nameStyles(read('xl/styles.xml'), styles));
  if (!book.calculateOnOpening) {
    const workbook = read('xl/workbook.xml').replace(/<calcPr [^>]*\/>/, calculated);
    parts['xl/workbook.xml'] = strToU8(workbook);
  }
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  const headerless = tables.filter(({ hasHeaders }) => hasHeaders === false);
  leaveOutHeaders(parts, new Set(headerless.map(({ name }) => name)));
  return zipSync(parts, { mtime: zipDate });
}

/** Which of a sheet's formats are those of a named style: by their index in the file. */
function namedStyles({ cells }: BookSheet, xml: string): ReadonlyMap<number, string> {
  const indices = new Map<string, number>();
  for (const [, cell = '', index] of xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)) {
    indices.set(cell, Number(index));
  }
  const named = new Map<number, string>();
  for (const { row, column, look } of cells) {
    const index = indices.get(address({ row, column }, 1, 1));
    if (look.styleName !== undefined && index !== undefined) named.set(index, look.styleName);
  }
  return named;
}
