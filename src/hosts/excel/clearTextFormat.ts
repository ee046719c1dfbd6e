/**
 * Lets a cell take formulas and numbers: one that is formatted as text would take them for texts.
 *
 * @param format the number format that it has
 */
export function clearTextFormat(cell: Excel.Range, format: unknown): void {
  if (format === '@') cell.numberFormat = [['General']];
}
