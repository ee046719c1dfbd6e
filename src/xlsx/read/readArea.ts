import type { Area } from '../../sheets/plan';

/**
 * The area of a reference without a sheet; undefined where the text is none.
 *
 * @example readArea('B2:C4') // { row: 1, column: 1, rows: 3, columns: 2 }
 */
export function readArea(text: string): Area | undefined {
  const [, left, top, right = left, bottom = top] =
    /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(text.replaceAll('$', '')) ?? [];
  if (left === undefined || top === undefined || right === undefined) return undefined;
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  return {
    ...{ row, column },
    rows: Number(bottom) - row,
    columns: columnNumber(right) - column + 1,
  };
}

/** Counted from 0: columnNumber('AA') is 26. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
