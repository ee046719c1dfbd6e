import type { Plan } from './plan';
import { sheetName } from '../cells/sheetName';

/**
 * What the new sheets of plans are to be called, by the plan's name, in the order of the plans: a name that no sheet has
 * yet, nor one of the others gets.
 *
 * @param taken the names of the sheets that exist
 * @throws RangeError if two plans have the same name, for a formula could then mean either
 */
export function sheetNames(
  plans: readonly Plan[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name } of plans) {
    if (names.has(name)) throw new RangeError(`two plans are called "${name}"`);
    names.set(name, sheetName(name, [...taken, ...names.values()]));
  }
  return names;
}
