import { CommandType, type IAccessor, ICommandService } from '@univerjs/core';
import { debounceTime, filter, Observable, switchMap } from 'rxjs';
import { waitForCalculation } from './waitForCalculation';

/** Milliseconds: longer than between the mutations of one change. */
const pause = 100;

/**
 * Calls back after the workbook has changed, including undo and redo, and is calculated.
 *
 * @returns stops it
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
