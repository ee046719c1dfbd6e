import type { CellValue, CellValues } from '../cells/value';

/** Whether cells have the same values; numbers are compared by the 15 digits that Excel keeps. */
export function sameValues(one: CellValues, other: CellValues): boolean {
  return kept(one) === kept(other);
}

function kept(values: CellValues): string {
  return JSON.stringify(values.map((row) => row.map(keptValue)));
}

function keptValue(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}
