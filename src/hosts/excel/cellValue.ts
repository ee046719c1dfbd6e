import type { CellValue } from '../../cells/value';

/**
 * A cell's value as the interface has it.
 *
 * @param type of `Range.valueTypes`: it alone tells an error from a text that reads the same
 */
export function cellValue(value: unknown, type: string): CellValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}
