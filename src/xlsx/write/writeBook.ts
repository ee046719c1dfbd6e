import { writeXlsx } from 'hucre/xlsx';
import type { Book } from '../book';
import { fileFormula } from '../formula/fileFormula';
import { finishFile } from './finishFile';
import { fileSheet } from './fileSheet';

/** A workbook as the bytes of an `.xlsx` file. The same workbook gives the same bytes. */
export async function writeBook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsx({
    sheets: book.sheets.map(fileSheet),
    namedRanges: book.names.map(({ name, sheet, formula, comment }) => ({
      name,
      ...(comment !== undefined && { comment }),
      range: fileFormula(formula),
      ...(sheet !== undefined && { scope: sheet }),
    })),
    properties: { creator: 'AI Capex', created: book.modified, modified: book.modified },
    ...(book.activeSheet !== undefined && { activeSheet: book.activeSheet }),
  });
  return finishFile(written, book);
}
