import { child, type XmlElement } from '../package/xml';
import { isSet, numberOf } from './attributeValue';
import type { RowSizes } from './readRows';

/**
 * The heights in points and the hidden rows of a sheet. Where the sheet has a height for all rows that say none, or
 * hides them, that is told up to the last row that its XML has.
 *
 * @param sheet the root of the sheet's part
 */
export function readRowHeights(
  sheet: XmlElement,
  { heights, hidden, told }: RowSizes,
): { readonly heights: ReadonlyMap<number, number>; readonly hidden: ReadonlySet<number> } {
  const format = child(sheet, 'sheetFormatPr');
  const standard = numberOf(format, 'defaultRowHeight');
  const isHigh = isSet(format, 'customHeight') && standard !== undefined && standard > 0;
  const isHidden = isSet(format, 'zeroHeight');
  if (!isHigh && !isHidden) return { heights, hidden };
  const rows = new Set(told);
  const [allHeights, allHidden] = [new Map(heights), new Set(hidden)];
  const last = Math.min(
    mostFilled,
    told.reduce((most, row) => Math.max(most, row), -1),
  );
  for (let row = 0; row <= last; row += 1) {
    if (isHigh && !heights.has(row)) allHeights.set(row, standard);
    if (isHidden && !rows.has(row)) allHidden.add(row);
  }
  return { heights: allHeights, hidden: allHidden };
}

/** Beyond this row only what a row says itself is told: a sheet with one far cell is not filled up to it. */
const mostFilled = 20_000;
