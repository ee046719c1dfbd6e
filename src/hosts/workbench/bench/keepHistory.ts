import { type IAccessor, type IUndoRedoItem, IUndoRedoService } from '@univerjs/core';
import { openGrid } from '../openGrid';

/**
 * Takes the undo history of the workbook aside, so that what follows does not push it out.
 *
 * @returns what puts it back and forgets whatever came in between
 */
export function keepHistory(accessor: IAccessor): () => void {
  const history = accessor.get(IUndoRedoService);
  const unitId = openGrid(accessor).getUnitId();
  const undone: IUndoRedoItem[] = [];
  for (let item = history.pitchTopRedoElement(); item; item = history.pitchTopRedoElement()) {
    undone.push(item);
    history.popRedoToUndo();
  }
  const all: IUndoRedoItem[] = [];
  for (let item = history.pitchTopUndoElement(); item; item = history.pitchTopUndoElement()) {
    all.unshift(item);
    history.popUndoToRedo();
  }
  history.clearUndoRedo(unitId);
  return () => {
    history.clearUndoRedo(unitId);
    for (const item of all) history.pushUndoRedo(item);
    undone.forEach(() => history.popUndoToRedo());
  };
}
