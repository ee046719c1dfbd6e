import { firstCell } from '../../cells/a1';
import type { SpillPlace } from '../../explain/explanation';
import { parseCall } from '../../explain/parseCall';
import type { Selection, Workbook } from '../../hosts/workbook';
import type { SpillSize } from '../formula/spillSize';

/**
 * The position of the selected cell in what a formula fills. A spilled cell has the formula of its source, but not
 * where that is: it is the AI Capex formula with the same call that reaches the cell.
 *
 * @param formula the source's
 * @returns the formula's own cell, 0, 0, if no such formula is found
 */
export async function spillPlace(
  workbook: Workbook,
  { sheet, cell }: Selection,
  formula: string,
  size: SpillSize,
): Promise<SpillPlace> {
  const here = firstCell(cell);
  const wanted = callKey(formula);
  const found = await workbook.findFormulas();
  const places = found
    .filter((other) => other.sheet === sheet && callKey(other.formula) === wanted)
    .map(({ address }) => {
      const source = firstCell(address);
      return { row: here.row - source.row, column: here.column - source.column };
    });
  const reaching = places.find(
    ({ row, column }) => row >= 0 && column >= 0 && row < size.rows && column < size.columns,
  );
  return reaching ?? { row: 0, column: 0 };
}

/** A call without its namespace, which Excel writes differently while it has not found the function. */
function callKey(formula: string): string | undefined {
  const parsed = parseCall(formula);
  if (parsed?.kind !== 'call') return undefined;
  return JSON.stringify([parsed.name, parsed.arguments.map(({ text }) => text)]);
}
