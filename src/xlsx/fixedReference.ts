import { address } from '../sheets/address';
import type { Area } from '../sheets/plan';

/**
 * A reference that stays where it is: fixedReference('Other figures', { row: 1, column: 0, rows: 2, columns: 1 }) is
 * `'Other figures'!$A$2:$A$3`.
 */
export function fixedReference(sheet: string, area: Area): string {
  const cells = address(area, area.rows, area.columns).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}
