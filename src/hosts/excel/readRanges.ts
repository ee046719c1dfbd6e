import type { CellValues } from '../workbook';
import { cellValue } from './cellValue';
import { splitReference } from './splitReference';

/** Reads the values of ranges in one sync; the sheet given is that of references without one. */
export async function readRanges(
  context: Excel.RequestContext,
  references: readonly string[],
  sheet: string,
): Promise<readonly CellValues[]> {
  const ranges = references.map((reference) => {
    const { sheet: own = sheet, address } = splitReference(reference);
    return context.workbook.worksheets.getItem(own).getRange(address);
  });
  for (const range of ranges) range.load('values,valueTypes');
  await context.sync();
  return ranges.map(({ values, valueTypes }) =>
    values.map((row, i) => row.map((value, j) => cellValue(value, valueTypes[i]?.[j] ?? ''))),
  );
}
