import type { CellValue, CellValues } from '../cells/value';

/**
 * A short text that is the same for the same values, and for others almost surely another: their size and a number made
 * of what they are. Numbers count by the 12 digits that every program keeps.
 *
 * @example printOf([[1]]) // '1x1-…'
 */
export function printOf(values: CellValues): string {
  const text = JSON.stringify(values.map((row) => row.map(digits)));
  return `${values.length}x${values[0]?.length ?? 0}-${hash(text).toString(36)}`;
}

function digits(value: CellValue): CellValue {
  if (value === '') return null;
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

/** FNV-1a, 32 bits, of the characters. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  }
  return sum >>> 0;
}
