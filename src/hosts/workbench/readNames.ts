import type { IAccessor } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import type { WorkbookName } from '../workbook';
import { openGrid } from './openGrid';

/** The names of the workbook and its tables. */
export function readNames(accessor: IAccessor): readonly WorkbookName[] {
  const unitId = openGrid(accessor).getUnitId();
  const names = Object.values(accessor.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const tables = accessor.get(TableManager).getTableList(unitId);
  return [
    ...names.map(({ name, formulaOrRefString, comment = '' }) => ({
      name,
      formula: formulaOrRefString,
      comment,
    })),
    ...tables.map(({ name }) => ({ name, formula: '', comment: '' })),
  ];
}
