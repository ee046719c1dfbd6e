import type { ICellData } from '@univerjs/core';
import type { CellReference } from '../../cells/area';
import type { BookFormula } from '../../xlsx/book';
import { cellCustom, type KeptNote } from './notes/cellNote';
import { valueData } from './valueData';

/**
 * A formula that the grid cannot calculate as the grid stores it: its result as a value, and the formula as a note.
 *
 * @param at where it was in the file
 * @param sheet the sheet that it reads if it names none
 * @param here see KeptNote
 */
export function keptData(
  content: BookFormula,
  at: CellReference,
  sheet: KeptNote['sheet'],
  here?: KeptNote['here'],
): ICellData {
  const { kind, formula, spill, form, result } = content;
  const value = result === undefined ? undefined : valueData(result);
  const note: BookFormula = {
    ...{ kind, formula, isKept: true },
    ...(spill && { spill }),
    ...(form && { form }),
  };
  return {
    ...value,
    custom: cellCustom({
      ...{ kind: 'kept', at, sheet, formula: note, ...heldIn(value) },
      ...(here && { here }),
    }),
  };
}

/**
 * What such a formula fills next to its own cell.
 *
 * @param sheet the id of its sheet
 */
export function filledData(
  { filled = [], form }: BookFormula,
  { row, column }: CellReference,
  sheet: string,
): readonly (CellReference & { readonly data: ICellData })[] {
  return filled.flatMap((results, down) =>
    results.flatMap((result, across) => {
      if (result === undefined || (down === 0 && across === 0)) return [];
      const at = { row: row + down, column: column + across };
      const value = valueData(result);
      const of = { row, column, sheet, ...(form && { form }) };
      const custom = cellCustom({ kind: 'filled', at, of, ...heldIn(value) });
      return [{ ...at, data: { ...value, custom } }];
    }),
  );
}

function heldIn(value: ICellData | undefined): { readonly value?: string | number } {
  const v = value?.v;
  return typeof v === 'string' || typeof v === 'number' ? { value: v } : {};
}
