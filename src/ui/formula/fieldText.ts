import { placeName } from '../../cells/sheetReference';

/** What a field holds, and on which sheet it was written: there a reference without a sheet points. */
export interface FieldEntry {
  readonly text: string;
  readonly sheet: string | undefined;
}

/** A cell, a range, whole columns or whole rows, without a sheet. */
const plainReference =
  /^(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/i;

/**
 * The text of a field for the active sheet: a reference written on another sheet gets that sheet's name, so that
 * it never comes to mean other cells.
 *
 * @example fieldText({ text: 'B2:B9', sheet: 'My data' }, 'Sheet1') // "'My data'!B2:B9"
 */
export function fieldText({ text, sheet }: FieldEntry, activeSheet: string | undefined): string {
  const reference = text.trim();
  if (sheet === undefined || sheet === activeSheet || !plainReference.test(reference)) return text;
  return placeName(sheet, reference);
}
