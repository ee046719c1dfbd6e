import {
  ICommandService,
  type IAccessor,
  type IFreeze,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  CancelFrozenCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  type ISetFrozenMutationParams,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenCommand,
  SetFrozenMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
} from '@univerjs/sheets';
import type { GridRoom } from './gridRoom';
import { forgetFrozen, frozenInBook, isReleased, noteFrozen } from './notes/frozenNote';
import { around } from './zoomFor';

/** In pixels of the sheet, what is to be left of the grid's width for columns that scroll: some three of numbers. */
const least = 240;

const ids = (commands: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(commands.map(({ id }) => id));

// Of the grid's interface, which only a page can load.
const SetSelectionFrozenCommand = { id: 'sheet.command.set-selection-frozen' };
const SetZoomRatioOperation = { id: 'sheet.operation.set-zoom-ratio' };

/** With which the user freezes something else. */
const freezing = ids([SetFrozenCommand, CancelFrozenCommand, SetSelectionFrozenCommand]);
/** With which the grid moves what is frozen. */
const moving = ids([
  ...[InsertRowByRangeCommand, RemoveRowCommand, RemoveRowByRangeCommand, MoveRowsCommand],
  ...[InsertColByRangeCommand, RemoveColCommand, RemoveColByRangeCommand, MoveColsCommand],
]);
/** After which there can be more or less room. */
const resizing = ids([
  ...[SetWorksheetActiveOperation, SetZoomRatioOperation, UndoCommand, RedoCommand],
  ...[SetWorksheetColWidthMutation, SetColHiddenMutation, SetColVisibleMutation],
]);

/**
 * Lets frozen columns scroll while they would leave too little of the grid's width for the others, and freezes them again
 * once there is room. The workbook does not change: files have them frozen, and it is no step to undo. What the user
 * freezes is shown as they wish until there is another sheet or another width to fit.
 */
export function fitFrozen(accessor: IAccessor, room: GridRoom): void {
  const commands = accessor.get(ICommandService);
  const open = () =>
    accessor
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const show = (worksheet: Worksheet, freeze: IFreeze): void => {
    const place = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
    const params = { ...place, ...freeze, resetScroll: false };
    commands.syncExecuteCommand(SetFrozenMutation.id, params, { onlyLocal: true });
  };
  const fit = (): void => {
    const workbook = open();
    const worksheet = workbook?.getActiveSheet(true);
    const width = workbook ? room.width(workbook.getUnitId()) : 0;
    if (!worksheet || width === 0) return;
    const frozen = frozenInBook(worksheet);
    const isFitting = frozen.xSplit === 0 || leftOver(worksheet, frozen, width) >= least;
    if (isFitting === !isReleased(worksheet)) return;
    show(worksheet, isFitting ? frozen : { ...frozen, startColumn: -1, xSplit: 0 });
    if (!isFitting) noteFrozen(worksheet, frozen);
  };
  commands.beforeCommandExecuted(({ id, params }) => {
    if (!freezing.has(id) && !moving.has(id)) return;
    // What it does, and what undoing it restores, is worked out from what is frozen in the workbook.
    for (const sheet of open()?.getSheets() ?? []) {
      if (!isReleased(sheet)) continue;
      const frozen = frozenInBook(sheet);
      show(sheet, frozen);
      if (id === SetFrozenCommand.id) keepColumns(sheet, frozen, params as Asked);
    }
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFrozenMutation.id) {
      const { subUnitId } = params as ISetFrozenMutationParams;
      const worksheet = open()?.getSheetBySheetId(subUnitId);
      if (worksheet) forgetFrozen(worksheet);
    } else if (moving.has(id) || resizing.has(id) || (params as Asked | undefined)?.isOfRows) fit();
  });
  room.onChange(fit);
}

/** What is to be frozen; with a mark if it is rows alone. */
type Asked = ISetFrozenMutationParams & { isOfRows?: true };

/** Who freezes rows alone keeps the columns of the sheet, none of which the page showed. */
function keepColumns(worksheet: Worksheet, { startColumn, xSplit }: IFreeze, asked: Asked): void {
  if (asked.subUnitId !== worksheet.getSheetId() || asked.xSplit > 0) return;
  Object.assign(asked, { startColumn, xSplit, isOfRows: true });
}

/** How much of the grid's width frozen columns leave, in pixels of the sheet. */
function leftOver(worksheet: Worksheet, { startColumn, xSplit }: IFreeze, width: number): number {
  let left = width / worksheet.getZoomRatio() - around;
  for (let column = startColumn - xSplit; column < startColumn; column++) {
    if (worksheet.getColVisible(column)) left -= worksheet.getColumnWidth(column);
  }
  return left;
}
