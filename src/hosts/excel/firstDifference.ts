import type { CellReference } from '../../cells/area';
import type { CellEntry } from './cellEntry';
import { sameFormula } from '../../formulas/sameFormula';

/**
 * The first cell whose content, read back, is not what was entered; undefined where all are.
 *
 * @param readBack as `Range.formulas` gives it
 */
export function firstDifference(
  entries: readonly (readonly CellEntry[])[],
  readBack: readonly (readonly unknown[])[],
): CellReference | undefined {
  for (const [row, line] of entries.entries()) {
    for (const [column, { content }] of line.entries()) {
      // What was left as it is may show what a formula beside it spills.
      if (content === null) continue;
      if (!isSame(content, readBack[row]?.[column])) return { row, column };
    }
  }
  return undefined;
}

function isSame(entered: string | number, read: unknown): boolean {
  if (typeof entered === 'number') return typeof read === 'number' && agree(entered, read);
  if (typeof read !== 'string') return false;
  // The apostrophe that makes a text is not part of it; whether it is read back is nowhere said.
  if (entered.startsWith("'")) return read === entered.slice(1) || read === entered;
  return read === entered || (entered.startsWith('=') && sameFormula(entered, read));
}

/** Excel keeps 15 digits. */
function agree(a: number, b: number): boolean {
  return a === b || a.toPrecision(15) === b.toPrecision(15);
}
