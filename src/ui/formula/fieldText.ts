import { withSheet } from '../../formulas/withSheet';

/** What a field holds, and on which sheet it was written: there a reference without a sheet points. */
export interface FieldEntry {
  readonly text: string;
  readonly sheet: string | undefined;
}

/**
 * The text of a field for the active sheet: references written on another sheet get that sheet's name, so that
 * they never come to mean other cells.
 *
 * @example fieldText({ text: 'B2:B9', sheet: 'My data' }, 'Sheet1') // "'My data'!B2:B9"
 */
export function fieldText({ text, sheet }: FieldEntry, activeSheet: string | undefined): string {
  if (sheet === undefined || sheet === activeSheet) return text;
  return withSheet(text, sheet);
}
