import type { CellReference } from '../../sheets/plan';

/**
 * The place of a cell, counted from 0: cellReference('$B$3') is { row: 2, column: 1 }. Of a range, its first cell.
 *
 * @throws RangeError where the text does not begin with a cell in A1 notation
 */
export function cellReference(address: string): CellReference {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?!\d)/i.exec(address) ?? [];
  if (!letters || !digits) throw new RangeError(`"${address}" is no cell`);
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}
