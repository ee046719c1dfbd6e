import { type Splice, withAttribute } from '../../../package/splice';
import { child, type XmlElement } from '../../../package/xml';
import type { SheetMove } from '../shifting/moves';
import { shiftedAreas } from '../shifting/shiftedAreas';

/** Moves a pivot table to where its cells are now. Its extent is its own: it is not cut or stretched. */
export function shiftPivotTable(root: XmlElement, move: SheetMove): readonly Splice[] {
  const location = child(root, 'location');
  const area = location?.attributes.get('ref');
  if (!location || area === undefined) return [];
  const now = shiftedAreas(area, move);
  return now === undefined || now === area ? [] : [withAttribute(location, 'ref', now)];
}
