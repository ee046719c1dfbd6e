import type { IAccessor } from '@univerjs/core';
import type { CellFormula } from '../workbook';
import { blockAddress, cellBlock } from './block';
import { gridFormulas } from './gridFormulas';

/** Every formula in whose text one of some words stands, whatever its letter case. */
export function findFormulasContaining(
  accessor: IAccessor,
  words: readonly string[],
): readonly CellFormula[] {
  const wanted = words.map((word) => word.toUpperCase());
  const found = gridFormulas(accessor, (formula) =>
    wanted.some((word) => formula.toUpperCase().includes(word)),
  );
  return found.map(({ worksheet, cell, formula }) => ({
    sheet: worksheet.getName(),
    address: blockAddress(cellBlock(cell)),
    formula,
  }));
}
