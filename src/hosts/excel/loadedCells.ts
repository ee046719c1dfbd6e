import { type CellValues } from '../../cells/value';
import { WorkbookError } from '../workbook';
import { cellValue } from './cellValue';

/**
 * What a range tells of each of its cells, once loaded.
 *
 * @throws WorkbookError if Excel tells nothing: of whole rows and columns, and of more than five million cells, it gives
 *   null
 * @see Microsoft, "Read or write to an unbounded range using the Excel JavaScript API"
 */
export function loadedCells<T>(
  loaded: readonly (readonly T[])[] | null,
): readonly (readonly T[])[] {
  if (loaded === null) throw new WorkbookError({ kind: 'tooLarge' });
  return loaded;
}

/** The values of a range of which `values` and `valueTypes` are loaded. */
export function loadedValues({
  values,
  valueTypes,
}: Pick<Excel.Range, 'values' | 'valueTypes'>): CellValues {
  const types = loadedCells<string>(valueTypes);
  return loadedCells<unknown>(values).map((row, i) =>
    row.map((value, j) => cellValue(value, types[i]?.[j] ?? '')),
  );
}
