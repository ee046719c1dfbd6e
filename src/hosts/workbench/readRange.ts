import type { IAccessor, IRange, Workbook, Worksheet } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  isReferenceStrings,
} from '@univerjs/engine-formula';
import { type CellValues, WorkbookError } from '../workbook';
import { cellsHeld } from './cellHeld';
import { cellValue } from './cellValue';
import { sheetNamed } from './openGrid';
import { withinSheet } from './selectedBlock';

/** A block of a sheet. */
export interface SheetBlock {
  readonly worksheet: Worksheet;
  readonly range: IRange;
}

/**
 * Finds a range in A1 notation, or a defined name.
 *
 * @param sheet where the range stands if it does not say
 * @throws WorkbookError where it is no range, or its sheet is not there
 */
export function findRange(
  accessor: IAccessor,
  workbook: Workbook,
  reference: string,
  sheet: string,
): SheetBlock {
  const named = accessor
    .get(IDefinedNamesService)
    .getValueByName(workbook.getUnitId(), reference)?.formulaOrRefString;
  const text = named ?? reference;
  if (!isReferenceStrings(text)) {
    throw new WorkbookError({ kind: 'host', detail: `"${reference}" is no range.` });
  }
  const { sheetName, range } = deserializeRangeWithSheet(text);
  return { worksheet: sheetNamed(workbook, sheetName || sheet), range };
}

/** The values of a block, spilled ones too; whole columns and rows end with the sheet. */
export function readBlock(accessor: IAccessor, { worksheet, range }: SheetBlock): CellValues {
  const held = cellsHeld(accessor, worksheet);
  const { startRow, startColumn, endRow, endColumn } = isEndless(range)
    ? withinSheet(range, worksheet)
    : range;
  return Array.from({ length: endRow - startRow + 1 }, (_, i) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, j) =>
      cellValue(held(startRow + i, startColumn + j)),
    ),
  );
}

function isEndless({ startRow, startColumn, endRow, endColumn }: IRange): boolean {
  return [startRow, startColumn, endRow, endColumn].some(Number.isNaN);
}
