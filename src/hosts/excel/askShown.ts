import type { CellValues } from '../workbook';
import { cellValue } from './cellValue';

/** Asks what the formula of a cell shows, in all the cells that it fills; to be read after a sync. */
export function askShown(cell: Excel.Range): () => {
  readonly address: string;
  readonly values: CellValues;
} {
  const wanted = 'address,values,valueTypes';
  const spill = cell.getSpillingToRangeOrNullObject();
  spill.load(wanted);
  cell.load(wanted);
  return () => {
    const shown = spill.isNullObject ? cell : spill;
    return { address: shown.address, values: valuesOf(shown) };
  };
}

/** The values of a range whose `values` and `valueTypes` are loaded. */
export function valuesOf({ values, valueTypes }: Excel.Range): CellValues {
  return values.map((row, i) => row.map((value, j) => cellValue(value, valueTypes[i]?.[j] ?? '')));
}
