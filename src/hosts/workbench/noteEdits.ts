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

/** The option of commands that open a file, to distinguish them from edits. */
export const fromFile = 'capexFromFile';

/** Mutations that results can depend on, unlike those of widths or colors. */
const edits: ReadonlySet<string> = new Set(
  [
    ...[InsertColMutation, InsertRowMutation, InsertSheetMutation, MoveColsMutation],
    ...[MoveRangeMutation, MoveRowsMutation, RemoveColMutation, RemoveRowMutation],
    ...[RemoveSheetMutation, ReorderRangeMutation, SetColHiddenMutation, SetColVisibleMutation],
    ...[SetRangeValuesMutation, SetRowHiddenMutation, SetRowVisibleMutation],
    ...[SetWorksheetOrderMutation, SetDefinedNameMutation, RemoveDefinedNameMutation],
  ].map(({ id }) => id),
);

/** Notes in a workbook from a file that its results may differ from those of the file. */
export function noteEdits(accessor: IAccessor): void {
  accessor.get(ICommandService).onCommandExecuted((command, options) => {
    if (!edits.has(command.id) || !isEdit(command, options) || options?.[fromFile]) return;
    noteEdited(openGrid(accessor));
  });
}
