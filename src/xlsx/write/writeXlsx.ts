import type { Plan } from '../../sheets/plan';
import { planBook } from '../planBook';
import { writeBook } from './writeBook';

/**
 * Plans as an `.xlsx` file, each on a sheet of its own, with everything a plan has: formats, named styles, tables,
 * names, choices, charts. The same plans give the same bytes.
 *
 * @param modified when the file was last changed
 * @returns the file's bytes
 * @throws RangeError if two plans have the same name, or a formula refers to a plan that is not among them
 */
export function writeXlsx(
  plans: readonly Plan[],
  modified: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeBook(planBook(plans, modified));
}
