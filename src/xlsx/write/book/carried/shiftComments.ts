import { type Splice, withAttribute, without } from '../../../package/splice';
import { everyElement, type XmlElement } from '../../../package/xml';
import type { SheetMove } from '../shifting/moves';
import { shiftedAreas } from '../shifting/shiftedAreas';

/** Moves comments with their cells, notes and threads alike; one whose cell was removed goes with it. */
export function shiftComments(root: XmlElement, move: SheetMove): readonly Splice[] {
  return [...everyElement(root)].flatMap((element): readonly Splice[] => {
    if (element.local !== 'comment' && element.local !== 'threadedComment') return [];
    const cell = element.attributes.get('ref');
    if (cell === undefined) return [];
    const now = shiftedAreas(cell, move);
    if (now === cell) return [];
    return [now === undefined ? without(element) : withAttribute(element, 'ref', now)];
  });
}
