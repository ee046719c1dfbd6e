import type { CellValues, CellValue } from '../../cells/value';
import { WorkbookError } from '../workbook';

/**
 * A loaded property of each cell of a range.
 *
 * @throws WorkbookError if Excel returns null, as it does for whole rows and columns and for more than five million cells
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

/**
 * A cell's value.
 *
 * @param type from `Range.valueTypes`: the only way to distinguish an error from a text such as "#N/A"
 */
export function cellValue(value: unknown, type: string): CellValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

/**
 * The formula of a cell; undefined if it has none. Excel returns the text "=1+1" like a formula, but only the text has an
 * equal value.
 *
 * @param content from `Range.formulas`
 * @param value from `Range.values`
 */
export function formulaInCell(content: unknown, value: unknown): string | undefined {
  if (typeof content !== 'string' || !content.startsWith('=') || content === value) {
    return undefined;
  }
  return content;
}

/** A cell, and the range that its formula spills into. */
interface LoadedResult {
  readonly cell: Excel.Range;
  readonly spill: Excel.Range;
}

/** Loads what a cell's formula shows in all the cells that it fills, to be read by `shownIn` after a sync. */
export function loadShown(cell: Excel.Range): LoadedResult {
  const spill = cell.getSpillingToRangeOrNullObject();
  spill.load('address,values,valueTypes');
  cell.load('address,values,valueTypes');
  return { cell, spill };
}

/** What a formula shows, and where. */
export function shownIn({ cell, spill }: LoadedResult): {
  readonly address: string;
  readonly values: CellValues;
} {
  const shown = spill.isNullObject ? cell : spill;
  return { address: shown.address, values: loadedValues(shown) };
}
