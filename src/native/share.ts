import type { Workbook } from '../hosts/workbook';
import type { Language } from '../language';
import { type ConversionResult } from './conversionResult';
import { convertToValues } from './convertToValues';
import { restoreFormulas } from './restoreFormulas';
import { convertToNative } from './convertToNative';

/** Prepares a workbook for people without the add-in, as native formulas or as values, or restores AI Capex formulas. */
export type ShareMode = 'native' | 'restore' | 'values';

/**
 * Converts the AI Capex formulas of a workbook, or restores them.
 *
 * @throws WorkbookError if the workbook cannot be changed; it is then as it was
 */
export async function share(
  sharing: ShareMode,
  workbook: Workbook,
  language: Language,
): Promise<ConversionResult> {
  switch (sharing) {
    case 'native':
      return convertToNative(workbook, language);
    case 'restore':
      return restoreFormulas(workbook);
    case 'values':
      return convertToValues(workbook);
    default:
      return sharing satisfies never;
  }
}
