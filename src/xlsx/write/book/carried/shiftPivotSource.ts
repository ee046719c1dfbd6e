import { type Splice, withAttribute } from '../../../package/splice';
import { child, relationshipId, type XmlElement } from '../../../package/xml';
import type { Moves } from '../shifting/moves';
import { shiftedAreas } from '../shifting/shiftedAreas';

/** Moves the cells that a pivot table's records came from; those of a sheet that was removed are left as they were. */
export function shiftPivotSource(root: XmlElement, moves: Moves): readonly Splice[] {
  const source = child(root, 'cacheSource', 'worksheetSource');
  // With a relationship they are another workbook's.
  if (!source || relationshipId(source) !== undefined) return [];
  const sheet = source.attributes.get('sheet');
  const area = source.attributes.get('ref');
  const move = sheet === undefined ? undefined : moves.sheets.get(sheet.toLowerCase());
  if (move?.name === undefined) return [];
  const moved = area === undefined ? undefined : shiftedAreas(area, move);
  return [
    ...(move.name === sheet ? [] : [withAttribute(source, 'sheet', move.name)]),
    ...(moved === undefined || moved === area ? [] : [withAttribute(source, 'ref', moved)]),
  ];
}
