import type { IAccessor, Worksheet } from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import type { CellReference } from '../../sheets/plan';
import { formulaAt } from './formulaAt';
import { openGrid } from './openGrid';

/** A formula that calls a function of ours. */
export interface OurFormula {
  readonly worksheet: Worksheet;
  readonly cell: CellReference;
  readonly formula: string;
  /** It shows #NAME?: it was calculated before the functions, or a name that it uses, were there. */
  readonly isBroken: boolean;
}

const quotedText = /"(?:[^"]|"")*"/g;
const callOfOurs = /(?:^|[^\w.])CAPEX\.\w+\s*\(/i;

/** Every formula of ours in the workbook: sheet by sheet, row by row. */
export function ourFormulas(accessor: IAccessor): readonly OurFormula[] {
  return openGrid(accessor)
    .getSheets()
    .flatMap((worksheet) => onSheet(accessor, worksheet));
}

function onSheet(accessor: IAccessor, worksheet: Worksheet): OurFormula[] {
  const found: OurFormula[] = [];
  worksheet.getCellMatrix().forValue((row, column, data) => {
    if (!data?.f && !data?.si) return;
    const cell = { row, column };
    const formula = formulaAt(accessor, worksheet, cell);
    if (formula === undefined || !isOurs(formula)) return;
    found.push({ worksheet, cell, formula, isBroken: data.v === ErrorType.NAME });
  });
  return found;
}

function isOurs(formula: string): boolean {
  return callOfOurs.test(formula.replace(quotedText, '""'));
}
