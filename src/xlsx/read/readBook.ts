import { readXlsx } from 'hucre/xlsx';
import type { Book } from '../book';
import { headerlessTables } from '../write/headerRows';
import { readSheet } from './readSheet';
import { typedFormula } from '../formula/typedFormula';

/**
 * Reads an `.xlsx` file: values, formulas, looks, widths, frozen rows, merged cells, tables and names. Charts, choices
 * and what else a file can hold are left.
 *
 * @throws Error where the bytes are no such file, or it cannot be opened without a password
 */
export async function readBook(file: Uint8Array): Promise<Book> {
  const { sheets, namedRanges = [], activeSheet } = await readXlsx(file, { readStyles: true });
  if (sheets.length === 0) throw new Error('The file has no sheets.');
  const headerless = headerlessTables(file);
  return {
    sheets: sheets.map((sheet) => readSheet(sheet, headerless)),
    names: namedRanges.map(({ name, range, scope, comment }) => ({
      name,
      formula: typedFormula(range),
      ...(comment !== undefined && { comment }),
      ...(scope !== undefined && { sheet: scope }),
    })),
    calculateOnOpening: true,
    modified: new Date(),
    ...(activeSheet !== undefined && { activeSheet }),
  };
}
