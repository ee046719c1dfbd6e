import type { Workbook } from '../hosts/workbook';
import { keptFormulas } from './keptFormulas';
import { nativeNames } from './equivalents';

/** The names that conversions have left in the workbook; none if there is nothing to restore. */
export async function conversions(workbook: Workbook): Promise<readonly string[]> {
  const names = await workbook.readNames();
  const native = [...nativeNames(names).present.keys()];
  const kept = keptFormulas(names).map(({ name }) => name.toUpperCase());
  return [...native, ...kept].sort();
}
