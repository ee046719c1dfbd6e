import { hash } from '../cells/hash';
import type { Location } from '../cells/location';
import type { CellValues, CellValue } from '../cells/value';
import { a1Reference, fixedReference } from '../formulas/a1Reference';
import type { CellRewriting, KeptName, NewName } from './rewriting';

/** The values that replace a formula. */
export interface Filled extends Location {
  readonly shows: CellValues;
}

/**
 * The name that keeps a formula which is converted to values. It returns the formula's text; it refers to the values
 * and to the cells that the formula reads, so that programs adjust these references, in the workbook and in its files.
 *
 * CHOOSE(1, text, print of the values, cells of the values, cells that it reads …)
 */
export function nameKeeping(kept: KeptName, { sheet, address, shows }: Filled): NewName {
  const values = a1Reference(address);
  if (!values) throw new RangeError(`"${address}" is not a range`);
  const given = ['1', kept.says, `"${printOf(shows)}"`, fixedReference(sheet, values)];
  const text = `CHOOSE(${[...given, ...kept.reads].join(',')})`;
  return { name: kept.name, comment: kept.comment, formula: { parts: [text] } };
}

/** A cell that is rewritten, as it was read. */
interface Seen {
  readonly rewriting: CellRewriting;
  readonly fills: string;
  readonly before: CellValues;
}

/** The names that keep the formulas which are converted to values. */
export function namesKeeping(cells: readonly Seen[]): readonly NewName[] {
  return cells.flatMap(({ rewriting, fills, before }) => {
    if (rewriting.kind !== 'values' || !rewriting.keptAs) return [];
    const filled = { sheet: rewriting.sheet, address: fills, shows: before };
    return [nameKeeping(rewriting.keptAs, filled)];
  });
}

/**
 * A short fingerprint of values: their size and a hash. It uses the 12 digits of numbers that every program keeps.
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
