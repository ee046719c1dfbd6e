import { type IAccessor, ICommandService } from '@univerjs/core';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { isEdit } from './keeping/watchEdits';
import { noteEdited } from './notes/workbookNote';
import { openGrid } from './openGrid';

/** The option of a command that belongs to opening a file, not to work on it. */
export const fromFile = 'capexFromFile';

/** What a result can depend on; a width or a color is no such thing. */
const edits: ReadonlySet<string> = new Set(
  [
    ...[InsertColMutation, InsertRowMutation, InsertSheetMutation, MoveColsMutation],
    ...[MoveRangeMutation, MoveRowsMutation, RemoveColMutation, RemoveRowMutation],
    ...[RemoveSheetMutation, ReorderRangeMutation, SetColHiddenMutation, SetColVisibleMutation],
    ...[SetRangeValuesMutation, SetRowHiddenMutation, SetRowVisibleMutation],
    ...[SetWorksheetOrderMutation, SetDefinedNameMutation, RemoveDefinedNameMutation],
  ].map(({ id }) => id),
);

/** Notes with a workbook that came from a file when its results may no longer be those of the file. */
export function noteEdits(accessor: IAccessor): void {
  accessor.get(ICommandService).onCommandExecuted((command, options) => {
    if (!edits.has(command.id) || !isEdit(command, options) || options?.[fromFile]) return;
    noteEdited(openGrid(accessor));
  });
}
