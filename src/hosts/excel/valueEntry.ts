import type { CellValue } from '../../cells/value';

/** A value as `Range.formulas` takes it, so that it stays what it is: the text "2026" a text, an error an error. */
export function valueEntry(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? `'${value}` : value;
}
