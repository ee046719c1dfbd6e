import {
  DataValidationType,
  type IAccessor,
  type ISheetDataValidationRule,
  type Worksheet,
} from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import { deserializeListOptions } from '@univerjs/sheets';
import type { BookChoice } from '../../xlsx/book';
import { area } from './block';

/** Which cells of a sheet take one of a list, for a file. Rules of other kinds stay in the workbench. */
export function gridBookChoices(accessor: IAccessor, worksheet: Worksheet): readonly BookChoice[] {
  const rules: readonly ISheetDataValidationRule[] = accessor
    .get(DataValidationModel)
    .getRules(worksheet.getUnitId(), worksheet.getSheetId());
  return rules.flatMap(({ type, formula1 = '', ranges }) => {
    if (type !== DataValidationType.LIST || !formula1) return [];
    return ranges.map((range) => ({ area: area(range), list: listOf(formula1) }));
  });
}

/** The grid keeps a list as 1,2,3 or as ["1","2","3"], by who made it. */
function listOf(formula: string): BookChoice['list'] {
  if (formula.startsWith('=')) return { kind: 'cells', formula };
  return { kind: 'values', values: deserializeListOptions(formula).map(numberOrText) };
}

function numberOrText(value: string): number | string {
  return String(Number(value)) === value ? Number(value) : value;
}
