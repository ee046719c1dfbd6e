import type { ICellData } from '@univerjs/core';
import type { CellReference } from '../../sheets/plan';
import type { BookFormula } from '../../xlsx/book';
import { cellCustom } from './notes/cellNote';
import { valueData } from './valueData';

/**
 * A formula that the grid cannot calculate as the grid stores it: its result as a value, and the formula as a note.
 *
 * @param at where it stood in the file
 */
export function keptData({ result, ...formula }: BookFormula, at: CellReference): ICellData {
  const value = result === undefined ? undefined : valueData(result);
  const v = value?.v;
  const held = typeof v === 'string' || typeof v === 'number' ? { value: v } : {};
  const kept = { ...formula, isKept: true as const };
  return { ...value, custom: cellCustom({ kind: 'kept', at, formula: kept, ...held }) };
}
