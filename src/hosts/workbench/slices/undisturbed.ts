import {
  CommandType,
  type IAccessor,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { atOnce } from './atOnce';
import { givenUp, inSlices } from './inSlices';
import type { Sliced } from './Sliced';

/** If the workbook keeps changing, the last attempt blocks the page. */
const maxAttempts = 3;

/** Mutations that only report a calculation; another one writes its results to cells. */
const mereNews: ReadonlySet<string> = new Set(
  [
    ...[SetTriggerFormulaCalculationStartMutation, SetFormulaCalculationStartMutation],
    ...[SetFormulaCalculationNotificationMutation, SetFormulaCalculationResultMutation],
    SetFormulaCalculationStopMutation,
  ].map(({ id }) => id),
);

/**
 * Reads a consistent state of the open workbook in slices: it starts again if the workbook has changed meanwhile.
 *
 * @param read begins to read
 */
export async function undisturbed<T>(accessor: IAccessor, read: () => Sliced<T>): Promise<T> {
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    let isChanged = false;
    const change = () => {
      isChanged = true;
    };
    const edits = accessor.get(ICommandService).onCommandExecuted(({ id, type }) => {
      if (type === CommandType.MUTATION && !id.startsWith('doc.') && !mereNews.has(id)) change();
    });
    const opened = accessor
      .get(IUniverInstanceService)
      .getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET)
      .subscribe(change);
    try {
      const found = await inSlices(read(), () => isChanged);
      if (found !== givenUp) return found;
    } finally {
      edits.dispose();
      opened.unsubscribe();
    }
  }
  return atOnce(read());
}
