import { areaAt } from '../../../cells/a1';
import { type Splice, withAttribute } from '../../package/splice';
import { child, type XmlElement } from '../../package/xml';
import { inserted } from '../../package/childElements';
import { areaText } from './arrayFormula';
import type { SheetEdit } from './sheetEdit';
import { worksheetOrder } from './worksheetOrder';

/** What changes in the recorded extent of a sheet: it grows with new cells. */
export function dimensionSplices(root: XmlElement, { changes, p }: SheetEdit): readonly Splice[] {
  const element = child(root, 'dimension');
  const told = areaAt(element?.attributes.get('ref') ?? '');
  // A sheet whose cells have no addresses may stay so.
  const data = child(root, 'sheetData');
  if (!element && data && data.closeStart > data.openEnd) return [];
  let [top, left, bottom, right] = told
    ? [told.row, told.column, told.row + told.rows, told.column + told.columns]
    : [Infinity, Infinity, 0, 0];
  for (const [row, cells] of changes) {
    for (const { column, now } of cells) {
      if (!now) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row + 1);
      right = Math.max(right, column + 1);
    }
  }
  if (bottom === 0) return [];
  const area = areaText({ row: top, column: left, rows: bottom - top, columns: right - left });
  if (!element)
    return [inserted(root, worksheetOrder, 'dimension', `<${p}dimension ref="${area}"/>`)];
  return told && area === areaText(told) ? [] : [withAttribute(element, 'ref', area)];
}
