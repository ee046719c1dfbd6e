import type { IAccessor, Worksheet } from '@univerjs/core';
import type { CellReference } from '../../sheets/plan';
import type { CellValue } from '../workbook';
import type { BookContent, BookFormula } from '../../xlsx/book';
import { cellsHeld } from './cellHeld';
import { cellValue } from './cellValue';
import { formulaAt } from './formulaAt';
import { spillAt } from './spillAt';

/** Reads what cells of a sheet hold, for a file; a formula with its result. Undefined for a cell that holds nothing. */
export function bookContent(
  accessor: IAccessor,
  worksheet: Worksheet,
): (cell: CellReference) => BookContent | undefined {
  const held = cellsHeld(accessor, worksheet);
  const [unit, sheet] = [worksheet.getUnitId(), worksheet.getSheetId()];
  const spillOf = (cell: CellReference): BookFormula['spill'] => {
    const range = spillAt(accessor, unit, sheet, cell)?.range;
    if (!range) return undefined;
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    return rows * columns > 1 ? { rows, columns } : undefined;
  };
  return (cell) => {
    const found = held(cell.row, cell.column);
    const value = cellValue(found);
    const isFormula = found?.kind === 'own' && Boolean(found.data.f || found.data.si);
    const formula = isFormula ? formulaAt(accessor, worksheet, cell) : undefined;
    if (formula === undefined) return contentOf(value);
    const spill = spillOf(cell);
    const hasResult = value !== null && typeof value !== 'object';
    return {
      kind: 'formula',
      formula,
      ...(hasResult && { result: value }),
      ...(spill && { spill }),
    };
  };
}

function contentOf(value: CellValue): BookContent | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'boolean') return { kind: 'truth', value };
  return { kind: 'error', code: value.error };
}
