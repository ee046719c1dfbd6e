import { address } from '../../../src/cells/a1';
import type { CellValue } from '../../../src/cells/value';
import type { NamedCells } from '../../../src/hosts/workbook';
import type { Plan } from '../../../src/sheets/plan';
import { TestError } from '../../functions/call';
import { Calculator } from '../Calculator';

/** The cells of the names of plans, as they are calculated; each plan is at the top of a sheet of its own. */
export function modelCells(plans: readonly Plan[]): readonly NamedCells[] {
  const calculator = new Calculator(plans);
  const valueAt = (sheet: string, row: number, column: number): CellValue => {
    const value = calculator.value(sheet, { row, column });
    return value instanceof TestError ? { error: value.code } : value;
  };
  return plans.flatMap(({ name: sheet, names }) =>
    names.map(({ name, cell, rows = 1, columns = 1 }) => ({
      name,
      sheet,
      address: address(cell, rows, columns),
      values: Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => valueAt(sheet, cell.row + i, cell.column + j)),
      ),
    })),
  );
}
