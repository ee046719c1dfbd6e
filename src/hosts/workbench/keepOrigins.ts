import {
  BooleanNumber,
  type IAccessor,
  type IColumnData,
  ICommandService,
  type IObjectArrayPrimitiveType,
  type IRowData,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  type IInsertColMutationParams,
  type IInsertRowMutationParams,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveRowMutation,
} from '@univerjs/sheets';
import { lineCustom, lineNote } from './notes/lineNote';
import { noteSheet, originNote } from './notes/sheetNote';

/** What moves rows or columns. Commands come first: they remember what they remove before it is gone. */
const moving: ReadonlySet<string> = new Set(
  [
    ...[RemoveRowCommand, RemoveRowByRangeCommand, RemoveColCommand, RemoveColByRangeCommand],
    ...[InsertRowMutation, RemoveRowMutation, MoveRowsMutation],
    ...[InsertColMutation, RemoveColMutation, MoveColsMutation],
  ].map(({ id }) => id),
);

/**
 * Lets each row and column of an opened file, and of copies of its sheets, keep its position in the file, in its own
 * data, which the grid moves, removes and brings back with it. The notes are made when the first of them is about to
 * move: a workbook that keeps its rows need not carry, save and store one for each.
 *
 * Univer 0.25.1 remembers the data of removed rows one after the other and omits those without any, so that on
 * undoing each comes back further up than it was: see docs/upstream.md. So every row has data here; those that were
 * inserted are given an empty one.
 */
export function keepOrigins(accessor: IAccessor): void {
  const commands = accessor.get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (moving.has(id)) noteOrigins(sheetOf(accessor, params));
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== InsertRowMutation.id && id !== InsertColMutation.id) return;
    const sheet = sheetOf(accessor, params);
    if (!sheet || !originNote(sheet)) return;
    const { rowData, columnData } = sheet.getConfig();
    const { range } = params as IInsertRowMutationParams | IInsertColMutationParams;
    if (id === InsertRowMutation.id) fill(rowData, range.startRow, range.endRow);
    else fill(columnData, range.startColumn, range.endColumn);
  });
}

/** The sheet that a command is for: the active one if it names none. */
function sheetOf(accessor: IAccessor, params: unknown): Worksheet | undefined {
  const { unitId, subUnitId } = (params ?? {}) as Partial<IInsertRowMutationParams>;
  const instances = accessor.get(IUniverInstanceService);
  const workbook =
    unitId === undefined
      ? instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
      : instances.getUnit<Workbook>(unitId);
  if (subUnitId === undefined) return workbook?.getActiveSheet(true) ?? undefined;
  return workbook?.getSheetBySheetId(subUnitId) ?? undefined;
}

function noteOrigins(worksheet: Worksheet | undefined): void {
  const note = worksheet && originNote(worksheet);
  if (!note || note.noted) return;
  const { rowData, columnData } = worksheet.getConfig();
  const noted = { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
  noteLines(rowData, noted.rows);
  noteLines(columnData, noted.columns);
  noteSheet(worksheet, { ...note, noted });
}

type Lines = IObjectArrayPrimitiveType<Partial<IRowData | IColumnData>>;

function noteLines(lines: Lines, count: number): void {
  for (let line = 0; line < count; line++) {
    const custom = lineCustom({ ...lineNote(lines[line]), origin: line });
    lines[line] = { ...lines[line], custom };
  }
}

function fill(lines: Lines, first: number, last: number): void {
  for (let line = first; line <= last; line++) lines[line] ??= { hd: BooleanNumber.FALSE };
}
