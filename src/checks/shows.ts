import { formulaState } from '../hosts/formulaState';
import type { CellValues } from '../hosts/workbook';
import { agree } from '../portable/agree';
import type { Trial } from './check';
import { expectValues } from './expectSame';

/** A custom function may answer long after its formula was entered, at most this long. */
const patience = 15_000;
/** A cell that shows a result already, but another one, may still be on its way. */
const shortPatience = 3_000;
const pause = 100;

/**
 * Expects cells of the scratch sheet to show certain values before long.
 *
 * @throws CheckFailure if they show something else by then
 */
export async function shows(
  { workbook, sheet }: Trial,
  address: string,
  expected: CellValues,
): Promise<void> {
  const start = performance.now();
  for (;;) {
    const [values = []] = await workbook.readRanges([address], sheet);
    if (agree(values, expected)) return;
    const isPending = values.flat().some((value) => formulaState(value) === 'pending');
    if (performance.now() - start > (isPending ? patience : shortPatience)) {
      return expectValues(values, expected);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
