import type { CellValue } from '../../cells/value';

/** A cell's value in a sentence: a text in quotes, an error as its code. */
export function valueText(value: CellValue, blank: string): string {
  if (value === null) return blank;
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `“${value}”`;
}
