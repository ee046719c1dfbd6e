import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import type { Area } from '../../sheets/plan';
import type { BookCell, BookContent } from '../book';
import { readArea } from './readArea';
import { readLook } from './readLook';
import { sharedFormulas } from '../formula/sharedFormulas';
import { typedFormula } from '../formula/typedFormula';

/** The cells of a file's sheet. What a formula has spilled is left: it spills again. */
export function readCells({ rows, cells = new Map() }: Sheet): readonly BookCell[] {
  const formulas = sharedFormulas(cells);
  const spills = [...cells.values()].flatMap(({ formulaType, formulaRef }): Area[] => {
    const area = formulaType === 'array' ? readArea(formulaRef ?? '') : undefined;
    return area ? [area] : [];
  });
  const places = new Set(cells.keys());
  rows.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value !== null) places.add(`${i},${j}`);
    }),
  );
  return [...places].flatMap((key): BookCell[] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cell = cells.get(key);
    const look = readLook(cell?.style);
    const isSpilled = !cell?.formula && spills.some((area) => isIn(area, row, column));
    const content = isSpilled ? undefined : contentOf(cell, rows[row]?.[column], formulas.get(key));
    if (!content && Object.keys(look).length === 0) return [];
    return [{ row, column, look, ...(content && { content }) }];
  });
}

function contentOf(
  cell: Cell | undefined,
  held: CellValue | undefined,
  shared: string | undefined,
): BookContent | undefined {
  const formula = shared ?? cell?.formula;
  if (formula) return { kind: 'formula', formula: typedFormula(formula) };
  const value = cell?.value ?? held;
  if (value === null || value === undefined || value === '') return undefined;
  if (cell?.type === 'error') return { kind: 'error', code: String(value) };
  // The library makes a date of a number that is formatted as one.
  if (value instanceof Date) return { kind: 'number', value: serialNumber(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'truth', value };
  return { kind: 'text', value };
}

/** Days since the end of 1899, to the millisecond. */
function serialNumber(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}

function isIn(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
