import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { address } from '../../cells/a1';
import { linkFormula } from '../../sheets/linkFormula';
import { recordFormula } from '../../sheets/recordFormula';
import { formulaText, type Plan, type PlanCell, type Anchoring } from '../../sheets/plan';
import { WorkbookError } from '../workbook';

/**
 * Compares a sheet with a plan: numbers, texts and formulas.
 *
 * @throws WorkbookError if a cell differs from the plan
 */
export function verifyPlan(worksheet: Worksheet, plan: Plan, anchoring: Anchoring): void {
  const { origin } = anchoring;
  plan.cells.forEach((cells, i) =>
    cells.forEach((cell, j) => {
      const place = { row: origin.row + i, column: origin.column + j };
      if (isAsPlanned(worksheet.getCellRaw(place.row, place.column), cell, anchoring)) return;
      const sheet = worksheet.getName();
      throw new WorkbookError({ kind: 'verificationFailed', sheet, address: address(place, 1, 1) });
    }),
  );
}

function isAsPlanned(held: Nullable<ICellData>, cell: PlanCell, anchoring: Anchoring): boolean {
  switch (cell.kind) {
    case 'empty':
    case 'spilled':
    case 'blankInput':
      return true;
    case 'text':
    case 'number':
      return held?.v === cell.value && !held.f;
    case 'link':
      return held?.f === linkFormula(cell.url, cell.value);
    case 'record':
      return held?.f === recordFormula(cell.record, cell.value);
    case 'formula':
      return held?.f === formulaText(cell.formula, anchoring);
    default:
      return cell satisfies never;
  }
}
