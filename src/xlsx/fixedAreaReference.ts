import { quotedSheet } from '../cells/sheetReference';
import { address } from '../cells/a1';
import type { Area } from '../cells/area';

/**
 * A reference that stays when it is copied: fixedAreaReference('Other figures', { row: 1, column: 0, rows: 2, columns: 1 }) is
 * `'Other figures'!$A$2:$A$3`.
 */
export function fixedAreaReference(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${address(area, area.rows, area.columns, 'both')}`;
}
