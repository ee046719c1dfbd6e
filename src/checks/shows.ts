import type { CellValues } from '../cells/value';
import { formulaState } from '../hosts/formulaState';
import { valuesMatch } from '../native/valuesMatch';
import type { Trial } from './check';
import { expectValues } from './expectSame';

const pause = 100;

/**
 * Expects cells of the scratch sheet to show certain values before long.
 *
 * @throws CheckFailure if they show something else by then
 */
export async function shows(
  { workbook, sheet, timeoutMs }: Trial,
  address: string,
  expected: CellValues,
): Promise<void> {
  const start = performance.now();
  for (;;) {
    const [values = []] = await workbook.readRanges([address], sheet);
    if (valuesMatch(values, expected)) return;
    const isPending = values.flat().some((value) => formulaState(value) === 'pending');
    if (performance.now() - start > (isPending ? timeoutMs : timeoutMs / 3)) {
      return expectValues(values, expected);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
