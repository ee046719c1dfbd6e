import type { ReadValues } from '../../explain/formulaCall';
import type { Workbook } from '../../hosts/workbook';

/**
 * Reads references and names, in one look.
 *
 * @param sheet the sheet on which those without a sheet are; if it is not known, nothing is read
 */
export async function readValues(
  workbook: Workbook,
  references: readonly string[],
  sheet: string | undefined,
): Promise<ReadValues> {
  if (references.length === 0 || sheet === undefined) return new Map();
  const values = await workbook.readRanges(references, sheet);
  return new Map(references.map((reference, i) => [reference, values[i] ?? [[null]]]));
}
