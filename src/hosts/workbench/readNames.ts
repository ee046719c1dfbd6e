import type { IAccessor } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import type { WorkbookName } from '../workbook';
import { openGrid } from './openGrid';

/** The names of the workbook and of its sheets, and its tables. */
export function readNames(accessor: IAccessor): readonly WorkbookName[] {
  const workbook = openGrid(accessor);
  const unitId = workbook.getUnitId();
  const names = Object.values(accessor.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const tables = accessor.get(TableManager).getTableList(unitId);
  return [
    ...names.map(({ name, formulaOrRefString, comment = '', localSheetId }) => {
      const scope = workbook.getSheetBySheetId(localSheetId ?? '')?.getName();
      return { name, formula: formulaOrRefString, comment, ...(scope !== undefined && { scope }) };
    }),
    ...tables.map(({ name }) => ({ name, formula: '', comment: '' })),
  ];
}
