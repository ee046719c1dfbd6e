import {
  BooleanNumber,
  type IAccessor,
  ICommandService,
  type IObjectArrayPrimitiveType,
  type IRowData,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  type IInsertColMutationParams,
  type IInsertRowMutationParams,
  InsertColMutation,
  InsertRowMutation,
} from '@univerjs/sheets';
import { sheetNote } from './notes/sheetNote';

/**
 * Lets the rows and columns of an opened file keep their notes when a removal is undone.
 *
 * Univer 0.25.1 remembers the data of removed rows one after the other and leaves out those without any, so that on
 * undoing each comes back further up than it stood: see docs/upstream.md. In a sheet of a file every row has data but
 * those that were inserted: they are given some that says nothing.
 */
export function keepOrigins(accessor: IAccessor): void {
  const instances = accessor.get(IUniverInstanceService);
  const noted = ({ unitId, subUnitId }: IInsertRowMutationParams | IInsertColMutationParams) => {
    const sheet = instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
    return sheet && sheetNote(sheet) ? sheet.getConfig() : undefined;
  };
  accessor.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === InsertRowMutation.id) {
      const inserted = params as IInsertRowMutationParams;
      fill(noted(inserted)?.rowData, inserted.range.startRow, inserted.range.endRow);
    } else if (id === InsertColMutation.id) {
      const inserted = params as IInsertColMutationParams;
      fill(noted(inserted)?.columnData, inserted.range.startColumn, inserted.range.endColumn);
    }
  });
}

type Lines = IObjectArrayPrimitiveType<Nullable<Pick<Partial<IRowData>, 'hd'>>>;

function fill(lines: Lines | undefined, first: number, last: number): void {
  if (!lines) return;
  for (let line = first; line <= last; line++) lines[line] ??= { hd: BooleanNumber.FALSE };
}
