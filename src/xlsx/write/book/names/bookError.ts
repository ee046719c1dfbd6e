import type { NameRule } from './nameRule';
import type { SheetNameRule } from './sheetNameRule';

/** Why a workbook cannot be saved, as data: how it is said, in which language, is for others. */
export type BookFault =
  | { readonly kind: 'sheetName'; readonly name: string; readonly rule: SheetNameRule }
  | { readonly kind: 'definedName'; readonly name: string; readonly rule: NameRule }
  | { readonly kind: 'tableName'; readonly name: string; readonly rule: NameRule };

/** Thrown for a workbook that Excel would refuse or repair, before anything is written. */
export class BookError extends Error {
  override readonly name = 'BookError';

  constructor(readonly fault: BookFault) {
    super(JSON.stringify(fault));
  }
}
