import {
  CommandType,
  type IAccessor,
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { ClearSheetDrawingTransformerOperation } from '@univerjs/sheets-drawing';

interface EditListeners {
  /** The user, or the pane for them, has changed the workbook; undo and redo too. */
  readonly onEdit: () => void;
  /** A result has changed, or another sheet is shown. */
  readonly onUpdate: () => void;
  /** Another workbook has been opened. */
  readonly onOpened: (id: string) => void;
}

/** Tells of all that changes what is to be kept, as soon as the grid has done it. */
export function watchEdits(accessor: IAccessor, listeners: EditListeners): void {
  const { onEdit, onUpdate, onOpened } = listeners;
  accessor.get(ICommandService).onCommandExecuted((command, options) => {
    if (isEdit(command, options)) onEdit();
    else if (isUpdate(command, options)) onUpdate();
  });
  accessor
    .get(IUniverInstanceService)
    .getTypeOfUnitAdded$<Workbook>(UniverInstanceType.UNIVER_SHEET)
    .subscribe(({ unit }) => onOpened(unit.getUnitId()));
}

/**
 * What the grid does for itself is local: the text of its editor, the handles of a selected chart, how far a calculation
 * is, and its results.
 */
export function isEdit({ id, type }: ICommandInfo, options?: IExecutionOptions): boolean {
  if (type !== CommandType.MUTATION || id.startsWith('doc.')) return false;
  if (id === ClearSheetDrawingTransformerOperation.id) return false;
  return !options?.onlyLocal && !options?.fromFormula;
}

function isUpdate({ id }: ICommandInfo, options?: IExecutionOptions): boolean {
  return id === SetWorksheetActiveOperation.id || options?.applyFormulaCalculationResult === true;
}
