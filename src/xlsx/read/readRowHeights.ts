import { child, type XmlElement } from '../package/xml';
import { isSet, numberOf } from '../package/attributeValue';
import type { RowSizes } from './readRows';

/** Below this row, and below the last cell, the settings of rows stay in the file: the grid has none there. */
const maxEmptyRow = 20_000;

/**
 * The heights in points and the hidden rows of a sheet. If the sheet has a height for all rows without their own, or
 * hides them, that is reported up to the last row in its XML.
 *
 * @param sheet the root of the sheet's part
 * @param lastCell the last row with a cell that the grid shows
 */
export function readRowHeights(
  sheet: XmlElement,
  { heights, hidden, told }: RowSizes,
  lastCell: number,
): { readonly heights: ReadonlyMap<number, number>; readonly hidden: ReadonlySet<number> } {
  const format = child(sheet, 'sheetFormatPr');
  const standard = numberOf(format, 'defaultRowHeight') ?? 0;
  const isHigh = isSet(format, 'customHeight') && standard > 0;
  const isHidden = isSet(format, 'zeroHeight');
  const maxRow = Math.max(lastCell, maxEmptyRow);
  const near = {
    heights: new Map([...heights].filter(([row]) => row <= maxRow)),
    hidden: new Set([...hidden].filter((row) => row <= maxRow)),
  };
  if (!isHigh && !isHidden) return near;
  const rows = new Set(told);
  const last = told.reduce((max, row) => (row <= maxRow ? Math.max(max, row) : max), -1);
  for (let row = 0; row <= last; row += 1) {
    if (isHigh && !near.heights.has(row)) near.heights.set(row, standard);
    if (isHidden && !rows.has(row)) near.hidden.add(row);
  }
  return near;
}
