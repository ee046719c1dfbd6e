import type { IAccessor } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { debounceTime, distinctUntilChanged, map, merge, skip, startWith } from 'rxjs';
import type { Selection } from '../workbook';
import { openGrid } from './openGrid';
import { readSelection } from './readSelection';

/**
 * Calls back when another cell, range or sheet is selected.
 *
 * @returns stops it
 */
export function watchSelection(
  accessor: IAccessor,
  listener: (selection: Selection) => void,
): () => void {
  const subscription = merge(
    accessor.get(SheetsSelectionsService).selectionChanged$,
    openGrid(accessor).activeSheet$,
  )
    .pipe(
      // The grid reports a change while making it: the sheet first, then the selection.
      debounceTime(0),
      map(() => readSelection(accessor)),
      // The current selection is not a change.
      startWith(readSelection(accessor)),
      distinctUntilChanged((one, other) => JSON.stringify(one) === JSON.stringify(other)),
      skip(1),
    )
    .subscribe(listener);
  return () => subscription.unsubscribe();
}
