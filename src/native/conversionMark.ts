import type { Workbook } from '../hosts/workbook';
import { keptFormulas } from './keptFormulas';
import { nativeNames } from './equivalents';

/**
 * A mark of the conversions in the workbook's names: it differs after a conversion, and the same as before once that is
 * undone.
 */
export async function conversionMark(workbook: Workbook): Promise<string> {
  const names = await workbook.readNames();
  const native = [...nativeNames(names).present.keys()];
  const kept = keptFormulas(names).map(({ name }) => name.toUpperCase());
  return JSON.stringify([...native, ...kept].sort());
}
