import type { CellReference } from '../../sheets/plan';

/** The first cell of a range in A1 notation: originOf('B4:J12') is row 3, column 1, both counted from 0. */
export function originOf(address: string): CellReference {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) {
    throw new RangeError(`a range begins with a cell such as B4; got "${address}"`);
  }
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
