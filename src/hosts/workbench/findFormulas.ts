import type { IAccessor, Worksheet } from '@univerjs/core';
import type { CellReference } from '../../cells/area';
import type { CellValue } from '../../cells/value';
import { formulaState } from '../formulaState';
import type { FormulaState, CellFormula } from '../workbook';
import { cellReader, cellValue, formulaAt } from './readCells';
import { openGrid } from './openGrid';
import { blockAddress, cellBlock } from './block';
import { isOwnFormula } from '../../formulas/ours';
import { namespace } from '../../functions/functionName';

/** A formula in a cell of the grid. */
export interface GridFormula {
  readonly worksheet: Worksheet;
  readonly cell: CellReference;
  readonly formula: string;
  readonly value: CellValue;
  readonly state: FormulaState;
}

/** The workbook's formulas that match a condition: sheet by sheet, row by row. */
export function gridFormulas(
  accessor: IAccessor,
  isWanted: (formula: string) => boolean,
): readonly GridFormula[] {
  return openGrid(accessor)
    .getSheets()
    .flatMap((worksheet) => onSheet(accessor, worksheet, isWanted));
}

/** The formulas of one sheet. */
function onSheet(
  accessor: IAccessor,
  worksheet: Worksheet,
  isWanted: (formula: string) => boolean,
): GridFormula[] {
  const found: GridFormula[] = [];
  const held = cellReader(accessor, worksheet);
  worksheet.getCellMatrix().forValue((row, column, data) => {
    if (!data?.f && !data?.si) return;
    const cell = { row, column };
    const formula = formulaAt(accessor, worksheet, cell);
    if (formula === undefined || !isWanted(formula)) return;
    const value = cellValue(held(row, column));
    found.push({ worksheet, cell, formula, value, state: formulaState(value) });
  });
  return found;
}

/** Every formula that contains one of some words, ignoring case. */
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

/** Every AI Capex formula in the workbook: sheet by sheet, row by row. */
export function ownFormulas(accessor: IAccessor): readonly GridFormula[] {
  return gridFormulas(accessor, (formula) => isOwnFormula(formula, namespace.released));
}
