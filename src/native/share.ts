import type { Workbook } from '../hosts/workbook';
import type { Language } from '../language';
import { type ConversionResult } from './conversionResult';
import { convertToValues } from './convertToValues';
import { restoreFormulas } from './restoreFormulas';
import { convertToNative } from './convertToNative';

/** What can be done with our formulas before a workbook goes to people without the add-in, and after. */
export type ShareMode = 'portable' | 'live' | 'freeze';

/**
 * Does one of them in a workbook.
 *
 * @throws WorkbookError if the workbook cannot be changed; it is then as it was
 */
export async function share(
  sharing: ShareMode,
  workbook: Workbook,
  language: Language,
): Promise<ConversionResult> {
  switch (sharing) {
    case 'portable':
      return convertToNative(workbook, language);
    case 'live':
      return restoreFormulas(workbook);
    case 'freeze':
      return convertToValues(workbook);
    default:
      return sharing satisfies never;
  }
}
