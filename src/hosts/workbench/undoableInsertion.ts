import {
  ICommandService,
  type IAccessor,
  IUndoRedoService,
  type IUndoRedoItem,
  type Nullable,
  UndoCommand,
} from '@univerjs/core';
import type { Location } from '../workbook';

/** The last insertion, and how to undo it while nothing has changed since. */
export function undoableInsertion(accessor: IAccessor) {
  const newest = () => accessor.get(IUndoRedoService).pitchTopUndoElement();
  let last: { readonly place: Location; readonly step: Nullable<IUndoRedoItem> } | undefined;
  return {
    newest,
    /** Remembers an insertion by its undo step: the newest, unless that may belong to a later change. */
    remember: <Place extends Location>(place: Place, step = newest()): Place => {
      last = { place, step };
      return place;
    },
    /** @returns whether it was undone: only if its step is still the newest */
    undo: async ({ sheet, address }: Location): Promise<boolean> => {
      const step = last?.step;
      if (!step || step !== newest()) return false;
      if (last?.place.sheet !== sheet || last.place.address !== address) return false;
      return accessor.get(ICommandService).executeCommand(UndoCommand.id);
    },
  };
}
