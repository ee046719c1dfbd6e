import type { IAccessor } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import type { Inventory } from '../../bench';
import { openGrid } from '../openGrid';

/** What the workbook holds by name. The grid has no named styles. */
export function inventory(accessor: IAccessor): Inventory {
  const workbook = openGrid(accessor);
  const names = accessor.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
  return {
    sheets: workbook.getSheets().map((sheet) => sheet.getName()),
    names: Object.values(names).map(({ name }) => name),
    styles: [],
  };
}
