import {
  DataValidationType,
  type IAccessor,
  type ISheetDataValidationRule,
  type Worksheet,
} from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import type { BookChoice } from '../../xlsx/book';
import { area } from './block';

/** Which cells of a sheet take one of some numbers, for a file. Rules of other kinds stay in the workbench. */
export function gridBookChoices(accessor: IAccessor, worksheet: Worksheet): readonly BookChoice[] {
  const rules: readonly ISheetDataValidationRule[] = accessor
    .get(DataValidationModel)
    .getRules(worksheet.getUnitId(), worksheet.getSheetId());
  return rules.flatMap(({ type, formula1 = '', ranges }) => {
    // The grid keeps a list as 1,2,3 or as ["1","2","3"], by who made it.
    const values = formula1
      .replace(/[[\]"]/g, '')
      .split(',')
      .map(Number);
    if (type !== DataValidationType.LIST || !formula1 || !values.every(Number.isFinite)) return [];
    return ranges.map((range) => ({
      area: area(range),
      list: { kind: 'values', values },
    }));
  });
}
