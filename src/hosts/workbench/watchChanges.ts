import { CommandType, type IAccessor, ICommandService } from '@univerjs/core';
import { debounceTime, filter, Observable, switchMap } from 'rxjs';
import { waitForCalculation } from './waitForCalculation';

/** Longer than the grid takes between the mutations of one change. */
const pause = 100;

/**
 * Calls back after the workbook has changed and is calculated, by whatever hand: undo and redo too.
 *
 * @returns what ends it
 */
export function watchChanges(accessor: IAccessor, listener: () => void): () => void {
  const subscription = new Observable<CommandType | undefined>((subscriber) => {
    const executed = accessor
      .get(ICommandService)
      .onCommandExecuted(({ type }) => subscriber.next(type));
    return () => executed.dispose();
  })
    .pipe(
      filter((type) => type === CommandType.MUTATION),
      debounceTime(pause),
      switchMap(() => waitForCalculation(accessor)),
    )
    .subscribe(() => listener());
  return () => subscription.unsubscribe();
}
